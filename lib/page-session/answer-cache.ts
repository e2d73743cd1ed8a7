const isSame = (before: unknown, now: unknown): boolean =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(now);

/**
 * Ids of one kind and what is known of them. An id is wanted, then asked, then answered; one
 * whose question came to nothing is wanted again.
 */
export class AnswerCache<T> {
  /** Every id wanted; undefined until it is answered. */
  readonly #known = new Map<string, T | null | undefined>();
  #wanted: string[] = [];

  /** What the index holds, null for "no", undefined while it is not known. */
  get(id: string): T | null | undefined {
    return this.#known.get(id);
  }

  /** How many ids are kept. */
  get size(): number {
    return this.#known.size;
  }

  get hasWanted(): boolean {
    return this.#wanted.length > 0;
  }

  want(id: string): void {
    if (this.#known.has(id)) return;
    this.#known.set(id, undefined);
    this.#wanted.push(id);
  }

  /** Takes up to `most` wanted ids, to be asked. */
  take(most: number): string[] {
    const ids = this.#wanted.slice(0, most);
    this.#wanted = this.#wanted.slice(most);
    return ids;
  }

  /** Files the answer to a question; an id that the index does not name is a "no". */
  answer(ids: readonly string[], named: Readonly<Record<string, T>>): void {
    ids.forEach((id) => {
      if (!this.#known.has(id)) return;
      const answer = Object.hasOwn(named, id) ? named[id]! : null;
      // The same as before is kept as it is: what was made of it stands.
      if (!isSame(this.#known.get(id), answer)) this.#known.set(id, answer);
    });
  }

  /** The question came to nothing: its ids are wanted as before. */
  giveBack(ids: readonly string[]): void {
    for (const id of ids) if (this.#known.has(id)) this.#wanted.push(id);
  }

  /** Forgets all ids but these. One that is being asked is asked again when it is wanted again. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#known.keys()) if (!ids.has(id)) this.#known.delete(id);
    this.#wanted = this.#wanted.filter((id) => ids.has(id));
  }
}
