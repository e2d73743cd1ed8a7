import { randomFrom, seedOf } from './random';

/** A member of the replica. Invented: NSIDs end in `@N99`. */
export interface Member {
  nsid: string;
  alias: string;
  name: string;
}

/** A photo of the replica. Ids start at 9,000,000,000,000, beyond Flickr's. */
export interface Photo {
  id: string;
  owner: Member;
  title: string;
  /** Width over height. */
  aspect: number;
}

/** What the replica's pages show. */
export interface Site {
  /** The owner of the photostream, albums and profile. */
  owner: Member;
  /** All members, the owner first. */
  members: Member[];
  /** In page order. */
  photos: Photo[];
}

const member = (number: number, alias: string, name: string): Member => ({
  nsid: `${9_000_000 + number}@N99`,
  alias,
  name,
});

const MEMBERS: Member[] = [
  member(1, 'mira-invented', 'Mira Invented'),
  member(2, 'otto_nobody', 'Otto Nobody'),
  member(3, '900200300', 'Numbers Only'),
  member(4, 'lena-example', 'Lena Example'),
  member(5, 'sam-placeholder', 'Sam Placeholder'),
];

const TITLES = [
  'Morning over the ridge',
  'Last light',
  'The bay in May',
  'Fog, second day',
  'Walk home',
  'North shore',
  'Before the rain',
  'Hill road',
];

const ASPECTS = [1.5, 1.5, 1.33, 1.78, 0.75, 1, 1.5, 0.67, 1.6];

/**
 * Makes a site with these ids, flagged and others mixed; each keeps its title and shape whatever is around
 * it.
 */
export function makeSite(ids: {
  flagged: readonly string[];
  others: readonly string[];
  owner?: Partial<Member>;
}): Site {
  const owner = { ...MEMBERS[0]!, ...ids.owner };
  const members = [owner, ...MEMBERS.slice(1)];
  const photos = [...ids.flagged, ...ids.others]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((id) => makePhoto(id, members));
  return { owner, members, photos };
}

/** Independent of what {@link makePhoto} draws, so that neighbours do not look alike. */
const placeOf = (id: string): number => seedOf(`place of ${id}`);

function makePhoto(id: string, members: Member[]): Photo {
  const random = randomFrom(seedOf(id));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  return { id, title: pick(TITLES), aspect: pick(ASPECTS), owner: pick(members) };
}

/** `count` ids for tests, starting at index `from` of the replica's range. */
export const replicaIds = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => String(9_000_000_100_000 + from + i * 7));
