import { mergeColumns } from '../own-photos/columns';
import type { OwnPhotos } from '../own-photos/types';
import type { CheckedPhotos } from './make-check';
import type { Check, Source, WholeCheck } from './types';

/**
 * What two checks come to as one: the photos of both, each once, and what either said of itself. There is no
 * count of all photos, as nobody counted both together.
 * @param owner of all photos of both; null where that is not known.
 */
export function mergeChecks(a: WholeCheck, b: WholeCheck, owner: string | null): CheckedPhotos {
  return {
    photos: mergePhotos(a, b),
    account: { owner, photos: null },
    ...{ albumsOnly: 0, problems: [] },
    sources: mergeSources(a.check, b.check),
  };
}

/** With all that either knows: the earlier of two times; of all else what was gathered later. */
function mergePhotos(a: WholeCheck, b: WholeCheck): OwnPhotos {
  const [older, newer] = [a, b].sort(byAge).map(({ contents }) => contents.photos) as [
    OwnPhotos,
    OwnPhotos,
  ];
  const merged = mergeColumns(newer, older);
  const { posted, taken } = mergeColumns(older, newer);
  return {
    ...merged,
    posted: merged.posted.map((time, i) => Math.min(time, posted[i]!)),
    taken: merged.taken.map((time, i) => Math.min(time, taken[i]!)),
  };
}

const byAge = ({ check: a }: WholeCheck, { check: b }: WholeCheck): number =>
  gatheredAt(a) - gatheredAt(b) || (a.id < b.id ? -1 : 1);

/** When its last photos were gathered. */
const gatheredAt = (check: Check): number => Math.max(...sourcesOf(check).map(({ made }) => made));

/** Oldest first, each once. */
function mergeSources(a: Check, b: Check): Source[] {
  const sources = new Map([...sourcesOf(a), ...sourcesOf(b)].map((one) => [one.id, one]));
  return [...sources.values()].sort((x, y) => x.made - y.made || (x.id < y.id ? -1 : 1));
}

function sourcesOf({ sources, ...check }: Check): Source[] {
  if (sources) return sources;
  const { id, name, made, account, albumsOnly, problems, list, facts } = check;
  return [
    {
      ...{ id, name, made, account, albumsOnly, problems, photos: facts.photos },
      ...(list !== undefined && { list }),
    },
  ];
}
