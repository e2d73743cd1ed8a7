import { parentOf } from './dom';
import type { MemberReference } from './member-references';
import { pairsOf } from './alias-pairs';

/** One member, and all that names them in one place of the page. */
export interface Person {
  nsid: string | null;
  alias: string | null;
  references: MemberReference[];
}

/**
 * Brings together what names the same member in the same place: an icon with an NSID, a name
 * linked by alias. What one place shows of a member is known in the others.
 */
export function peopleOf(references: readonly MemberReference[]): Person[] {
  const places = new Map<Element | null, Place>();
  references.forEach((reference) => {
    const key = reference.around.block ?? parentOf(reference.element);
    let place = places.get(key);
    if (!place) places.set(key, (place = new Place()));
    place.add({ nsid: reference.nsid, alias: reference.alias, references: [reference] });
  });
  const all = [...places.values()].flatMap(({ people }) => joinLeftovers([...people]));
  const nsids = new Map(pairsOf(all).map(({ alias, nsid }) => [alias.toLowerCase(), nsid]));
  all.forEach((person) => {
    person.nsid ??= nsids.get(person.alias?.toLowerCase() ?? '') ?? null;
  });
  return all;
}

/** The members named in one place, found by what names them: there may be thousands. */
class Place {
  readonly people = new Set<Person>();
  readonly #byNsid = new Map<string, Person>();
  /** The first by an alias, and the one of whom no NSID is known; aliases in lower case. */
  readonly #byAlias = new Map<string, Person>();
  readonly #withoutNsid = new Map<string, Person>();

  add(person: Person): void {
    const alias = person.alias?.toLowerCase() ?? '';
    const known =
      person.nsid === null
        ? this.#byAlias.get(alias)
        : (this.#byNsid.get(person.nsid) ?? this.#withoutNsid.get(alias));
    if (known) join(known, person);
    else this.people.add(person);
    this.#file(known ?? person);
  }

  #file(person: Person): void {
    const alias = person.alias?.toLowerCase();
    if (person.nsid !== null && !this.#byNsid.has(person.nsid))
      this.#byNsid.set(person.nsid, person);
    if (alias === undefined) return;
    if (!this.#byAlias.has(alias)) this.#byAlias.set(alias, person);
    if (person.nsid === null) this.#withoutNsid.set(alias, person);
    else if (this.#withoutNsid.get(alias) === person) this.#withoutNsid.delete(alias);
  }
}

function join(person: Person, other: Person): void {
  person.nsid ??= other.nsid;
  person.alias ??= other.alias;
  for (const reference of other.references) person.references.push(reference);
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
  const isOneMembers = icon.references[0]!.around.isMember;
  if (!isOneMembers || !name.references.some(({ kind }) => kind === 'author')) return people;
  join(icon, name);
  return people.filter((person) => person !== name);
}
