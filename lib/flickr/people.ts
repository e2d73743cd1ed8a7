import { sameOwner } from './links';
import type { Naming } from './namings';

/** A path alias and the NSID that a page shows for the same member. */
export interface AliasPair {
  alias: string;
  nsid: string;
}

/** One member, and all that names them in one place of the page. */
export interface Person {
  nsid: string | null;
  alias: string | null;
  namings: Naming[];
}

/**
 * Brings together what names the same member in the same place: an icon with an NSID, a name
 * linked by alias.
 */
export function peopleOf(namings: readonly Naming[]): Person[] {
  const places = new Map<Element | null, Person[]>();
  for (const naming of namings) {
    const place = naming.around.block ?? naming.element.parentElement;
    const people = places.get(place) ?? [];
    places.set(place, people);
    const person = { nsid: naming.nsid, alias: naming.alias, namings: [naming] };
    const known = people.find((other) => isSame(other, person));
    if (known) join(known, person);
    else people.push(person);
  }
  return [...places.values()].flatMap(joinLeftovers);
}

/** Whether the page speaks of the member here, not only a text that links to them. */
export function isMentioned({ namings }: Person): boolean {
  return namings.some(({ kind }) => kind === 'icon' || kind === 'author');
}

/** Where a badge goes among the things that name one member: after the name, else on the icon. */
export function anchorOf(namings: readonly Naming[]): HTMLElement {
  const ofKind = (kind: Naming['kind']) => namings.find((naming) => naming.kind === kind);
  return (ofKind('author') ?? ofKind('words') ?? ofKind('icon') ?? namings[0]!).element;
}

function isSame(a: Person, b: Person): boolean {
  if (a.nsid !== null && b.nsid !== null) return a.nsid === b.nsid;
  return a.alias !== null && b.alias !== null && sameOwner(a.alias, b.alias);
}

function join(person: Person, other: Person): void {
  person.nsid ??= other.nsid;
  person.alias ??= other.alias;
  person.namings.push(...other.namings);
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
  const isOneMembers = icon.namings[0]!.around.isMember;
  if (!isOneMembers || !name.namings.some(({ kind }) => kind === 'author')) return people;
  join(icon, name);
  return people.filter((person) => person !== name);
}
