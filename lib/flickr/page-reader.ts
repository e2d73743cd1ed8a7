import { boxIn } from './boxes';
import { CARRIERS, carriersIn, type Carrier } from './carriers';
import { readModelExport } from './model-export';
import { namingOf, type Naming } from './namings';
import { anchorOf, isMentioned, peopleOf, type AliasPair, type Person } from './people';
import { findPhotos, type PhotoBox } from './photos';
import { placeOf, type Place } from './place';
import { findProfile, isPageOwner, namesPageOwner, type Profile } from './profile';
import { createSurroundings } from './surroundings';

export type { PhotoBox } from './photos';

/** A member named on the page: by NSID where the page shows it, else by path alias. */
export interface MemberMention {
  nsid: string | null;
  alias: string | null;
  /** `profile` is the member whose page this is; there is one such mention at most. */
  role: 'profile' | 'attribution' | 'comment' | 'contact';
  /** The link with the member's name, else the icon. */
  element: HTMLElement;
}

/** What a page shows. `pairs` are aliases with the NSID that the page shows for the same member. */
export interface PageFindings {
  photos: PhotoBox[];
  members: MemberMention[];
  pairs: AliasPair[];
}

/**
 * Finds the photos and members that a page of Flickr, or a changed part of it, shows. A part that
 * lies in a photo's box, or in what is said of one member, is read with all of that. Reads
 * attributes and class names, and no layout.
 * @param url the page's address as it is now; the content may lag behind it
 */
export function readPage(root: Document | Element, url: URL): PageFindings {
  const document = root.ownerDocument ?? root;
  const isWhole = root === document;
  const place = placeOf(url);
  const around = createSurroundings();
  const carriers = carriersIn(scopeOf(root, around), around);
  const namings = namingsOf(carriers);
  const people = peopleOf(namings);
  const pairs = people.flatMap(pairOf);
  const nsidOf = nsidsOf(pairs, readModelExport(document));
  for (const person of people) person.nsid ??= nsidOf(person.alias);

  const members: MemberMention[] = [];
  let profile: Profile | null = null;
  if (isWhole || mayChangeProfile(root as Element, namings, place)) {
    const all = isWhole ? namings : namingsOf(carriersIn(document, around));
    profile = findProfile(document, all, place, nsidOf(place.owner));
    if (profile) {
      members.push({ ...profile, role: 'profile' });
      pairs.push(...pairOf(profile));
    }
  }
  if (isWhole) pairs.push(...readModelExport(document).values());
  for (const person of people) {
    const role = roleOf(person, place);
    // The owner of a page is all over it; the profile's mention stands for those.
    const isOwn = isPageOwner(person, place) || (person.nsid && person.nsid === profile?.nsid);
    if (!isMentioned(person) || (role !== 'comment' && isOwn)) continue;
    members.push({
      nsid: person.nsid,
      alias: person.alias,
      role,
      element: anchorOf(person.namings),
    });
  }
  return { photos: findPhotos(carriers, place), members, pairs: distinct(pairs) };
}

/** What is read for a changed part: with what it lies in, if that shows one photo or member. */
function scopeOf(
  root: Document | Element,
  around: ReturnType<typeof createSurroundings>,
): Document | Element {
  if (!('closest' in root)) return root;
  const here = around(root);
  const box = boxIn(root, here);
  if (box || !root.matches(CARRIERS)) return box ?? root;
  return here.block ?? root.parentElement ?? root;
}

function namingsOf(carriers: readonly Carrier[]): Naming[] {
  return carriers.flatMap((carrier) => namingOf(carrier) ?? []);
}

function pairOf({ alias, nsid }: { alias: string | null; nsid: string | null }): AliasPair[] {
  return alias !== null && nsid !== null ? [{ alias, nsid }] : [];
}

/** Looks up an alias in what this reading met, then in what the page was sent with. */
function nsidsOf(
  pairs: readonly AliasPair[],
  exported: ReadonlyMap<string, AliasPair>,
): (alias: string | null) => string | null {
  const met = new Map(pairs.map((pair) => [pair.alias.toLowerCase(), pair]));
  return (alias) => {
    const key = alias?.toLowerCase() ?? '';
    return (met.get(key) ?? exported.get(key))?.nsid ?? null;
  };
}

function distinct(pairs: readonly AliasPair[]): AliasPair[] {
  return [...new Map(pairs.map((pair) => [`${pair.alias} ${pair.nsid}`, pair])).values()];
}

function roleOf({ namings }: Person, place: Place): MemberMention['role'] {
  const { area } = namings[0]!.around;
  return area ?? (place.listsMembers ? 'contact' : 'attribution');
}

/** Whether a part of the page says who the page's owner is, or where their name stands. */
function mayChangeProfile(root: Element, namings: readonly Naming[], place: Place): boolean {
  return root.matches('head, head *') || namings.some((naming) => namesPageOwner(naming, place));
}
