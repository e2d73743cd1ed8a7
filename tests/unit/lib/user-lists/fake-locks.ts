type Work = (lock: object | null) => Promise<unknown>;

/** The browser's locks, which Node 20 lacks: one holder at a time, the others in order. */
export class FakeLocks {
  readonly #held = new Map<string, Promise<unknown>>();

  async request(
    name: string,
    ...rest: [Work] | [{ ifAvailable?: boolean }, Work]
  ): Promise<unknown> {
    const work = rest.at(-1) as Work;
    const before = this.#held.get(name);
    if (before && rest.length === 2 && rest[0].ifAvailable) return work(null);
    const mine = (async () => {
      await before?.catch(() => undefined);
      return work({ name });
    })();
    this.#held.set(name, mine);
    try {
      return await mine;
    } finally {
      if (this.#held.get(name) === mine) this.#held.delete(name);
    }
  }
}
