import { parentOf } from '../../dom/nodes';
import type { MemberReference } from './member-references';
import { agreedNsids, type AliasPair } from './alias-pairs';

/** One member, and everything that names them in one place on the page. */
export interface Person {
  nsid: string | null;
  alias: string | null;
  references: MemberReference[];
  /** Whether an icon and a name were attributed to one member only because they are alone together. */
  joined: boolean;
}

/**
 * Groups the references to the same member in the same place: an icon with an NSID, a name linked by alias.
 * What one place shows about a member is applied in the others.
 */
export function peopleOf(references: readonly MemberReference[]): Person[] {
  const places = new Map<Element | null, Place>();
  references.forEach((reference) => {
    const key = reference.around.block ?? parentOf(reference.element);
    let place = places.get(key);
    if (!place) places.set(key, (place = new Place()));
    const { nsid, alias } = reference;
    place.add({ nsid, alias, references: [reference], joined: false });
  });
  const all = [...places.values()].flatMap(({ people }) => joinLeftovers([...people]));
  const nsids = agreedNsids(sightingsOf(all));
  all.forEach((person) => {
    person.nsid ??= nsids.get(person.alias?.toLowerCase() ?? '') ?? null;
  });
  return all;
}

/** The members named in one place. They are indexed, as there may be thousands. */
class Place {
  readonly people = new Set<Person>();
  readonly #byNsid = new Map<string, Person>();
  /** By alias in lower case: the first person, and the one whose NSID is unknown. */
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

/** Every place that shows the NSID of an alias, even if another shows a different one. */
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

function join(person: Person, other: Person): void {
  person.nsid ??= other.nsid;
  person.alias ??= other.alias;
  for (const reference of other.references) person.references.push(reference);
}

/**
 * An icon without a link and a name without an NSID belong to the same member if they are alone together in
 * an element that a class name marks as one member's.
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
