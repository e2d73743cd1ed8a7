import { sameOwner } from '../address/links';
import type { MemberReference } from './member-references';
import { agreedNsids, type AliasPair } from './alias-pairs';

/** One member, and all that names them in one place of the page. */
export interface Person {
  nsid: string | null;
  alias: string | null;
  references: MemberReference[];
  /** Whether an icon and a name are taken for one member's because they stand alone together. */
  joined: boolean;
}

/**
 * Brings together what names the same member in the same place: an icon with an NSID, a name
 * linked by alias. What one place shows of a member is known in the others.
 */
export function peopleOf(references: readonly MemberReference[]): Person[] {
  const places = new Map<Element | null, Person[]>();
  references.forEach((reference) => {
    const place = reference.around.block ?? reference.element.parentElement;
    const people = places.get(place) ?? [];
    places.set(place, people);
    const { nsid, alias } = reference;
    const person = { nsid, alias, references: [reference], joined: false };
    const known = people.find((other) => isSame(other, person));
    if (known) join(known, person);
    else people.push(person);
  });
  const all = [...places.values()].flatMap(joinLeftovers);
  const nsids = agreedNsids(sightingsOf(all));
  all.forEach((person) => {
    person.nsid ??= nsids.get(person.alias?.toLowerCase() ?? '') ?? null;
  });
  return all;
}

/** Every place that shows the NSID of an alias, also where another one shows another. */
export function sightingsOf(people: readonly Person[]): AliasPair[] {
  return people.flatMap(({ nsid, alias, joined, references }) => {
    const sightings = references.flatMap((reference): AliasPair[] => {
      const { source } = reference;
      if (source === null || reference.alias === null || reference.nsid === null) return [];
      return [{ alias: reference.alias, nsid: reference.nsid, source }];
    });
    if (joined && alias !== null && nsid !== null)
      sightings.push({ alias, nsid, source: 'avatar' });
    return sightings;
  });
}

function isSame(a: Person, b: Person): boolean {
  if (a.nsid !== null && b.nsid !== null) return a.nsid === b.nsid;
  return a.alias !== null && b.alias !== null && sameOwner(a.alias, b.alias);
}

function join(person: Person, other: Person): void {
  person.nsid ??= other.nsid;
  person.alias ??= other.alias;
  person.references.push(...other.references);
}

/**
 * An icon without a link and a name without an NSID are the same member's where they stand alone
 * together in what a class name says is one member's.
 */
function joinLeftovers(people: Person[]): Person[] {
  if (people.length < 2) return people;
  const [icon, ...icons] = people.filter(({ alias }) => alias === null);
  const [name, ...names] = people.filter(({ nsid }) => nsid === null);
  if (!icon || !name || icons.length > 0 || names.length > 0) return people;
  const has = (person: Person, of: MemberReference['kind']) =>
    person.references.some(({ kind }) => kind === of);
  const isOneMembers = icon.references[0]!.around.isMember;
  if (!isOneMembers || !has(icon, 'icon') || !has(name, 'author')) return people;
  join(icon, name);
  icon.joined = true;
  return people.filter((person) => person !== name);
}
