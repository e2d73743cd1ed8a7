import { boxOf } from './boxes';
import { CARRIERS } from './carriers';
import { readModelExport } from './model-export';
import { namingOf, type Naming } from './namings';
import { anchorOf, peopleOf, type AliasPair, type Person } from './people';
import { findPhotos, type Carrier, type PhotoBox } from './photos';
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
  const carriers = carriersIn(root);
  const namings = namingsOf(carriers);
  const exported = readModelExport(document);

  const people = peopleOf(namings);
  const pairs = people.flatMap(pairOf);
  const nsids = new Map(
    [...exported, ...pairs].map(({ alias, nsid }) => [alias.toLowerCase(), nsid]),
  );
  for (const person of people) person.nsid ??= nsids.get(person.alias?.toLowerCase() ?? '') ?? null;
  if (isWhole) pairs.push(...exported);

  const members: MemberMention[] = [];
  let profile: Profile | null = null;
  if (isWhole || mayChangeProfile(root as Element, namings, place)) {
    const all = isWhole ? namings : namingsOf(carriersIn(document));
    profile = findProfile(document, all, place, nsids);
    if (profile) {
      members.push({ ...profile, role: 'profile' });
      pairs.push(...pairOf(profile));
    }
  }
  for (const person of people) {
    const role = roleOf(person, place);
    // The owner of a page is all over it; the profile's mention stands for those.
    const isOwn = isPageOwner(person, place) || (person.nsid && person.nsid === profile?.nsid);
    if (role !== 'comment' && isOwn) continue;
    members.push({
      nsid: person.nsid,
      alias: person.alias,
      role,
      element: anchorOf(person.namings),
    });
  }
  return { photos: findPhotos(carriers, place), members, pairs: distinct(pairs) };
}

/** The elements that may name something, with the part that is read widened to what holds it. */
function carriersIn(root: Document | Element): Carrier[] {
  const around = createSurroundings();
  const scope = 'documentElement' in root ? root : scopeOf(root, around(root).block);
  const elements = [...scope.querySelectorAll(CARRIERS)];
  if ('matches' in scope && scope.matches(CARRIERS)) elements.unshift(scope);
  return elements.flatMap((element) => {
    const here = around(element);
    return here.skip ? [] : { element, around: here };
  });
}

function scopeOf(root: Element, block: Element | null): Element {
  const box = boxOf(root);
  if (box) return box;
  return root.matches(CARRIERS) ? (block ?? root.parentElement ?? root) : root;
}

function namingsOf(carriers: readonly Carrier[]): Naming[] {
  return carriers.flatMap((carrier) => namingOf(carrier) ?? []);
}

function pairOf({ alias, nsid }: { alias: string | null; nsid: string | null }): AliasPair[] {
  return alias !== null && nsid !== null ? [{ alias, nsid }] : [];
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
