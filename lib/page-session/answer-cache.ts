const isSame = (before: unknown, now: unknown): boolean =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(now);

/**
 * Ids of one kind with what is known about them. An id is first wanted, then asked, then answered; if its
 * question fails, it is wanted again.
 */
export class AnswerCache<T> {
  /** Every wanted id; undefined until it is answered. */
  readonly #known = new Map<string, T | null | undefined>();
  #wanted: string[] = [];

  /** The index's answer: null for "no", undefined while not known. */
  get(id: string): T | null | undefined {
    return this.#known.get(id);
  }

  /** The number of ids kept. */
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

  /** Takes up to `most` wanted ids, in order to ask for them. */
  take(most: number): string[] {
    const ids = this.#wanted.slice(0, most);
    this.#wanted = this.#wanted.slice(most);
    return ids;
  }

  /** Stores the answer to a question; ids missing from `named` are a "no". */
  answer(ids: readonly string[], named: Readonly<Record<string, T>>): void {
    ids.forEach((id) => {
      if (!this.#known.has(id)) return;
      const answer = Object.hasOwn(named, id) ? named[id]! : null;
      // The same as before is kept as it is: what was made of it stands.
      if (!isSame(this.#known.get(id), answer)) this.#known.set(id, answer);
    });
  }

  /** A question failed: its ids are wanted again. */
  giveBack(ids: readonly string[]): void {
    for (const id of ids) if (this.#known.has(id)) this.#wanted.push(id);
  }

  /** Forgets all ids except these. An id that is being asked is asked again when it is wanted again. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#known.keys()) if (!ids.has(id)) this.#known.delete(id);
    this.#wanted = this.#wanted.filter((id) => ids.has(id));
  }
}
