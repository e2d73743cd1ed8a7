import type { PageFindings } from '../flickr/page/page-reader';

type Pair = PageFindings['pairs'][number];

/** More than any page shows. */
const MOST = 10_000;

/**
 * The NSIDs that pages of this tab showed beside path aliases. Aliases change hands, so where a
 * page shows the member's NSID that alone is asked for.
 */
export class Owners {
  /** By alias in lower case; null where pages disagree, which leaves the alias without an answer. */
  readonly #nsids = new Map<string, string | null>();

  /** Takes in pairs and gives back those not seen before. */
  learn(pairs: readonly Pair[]): Pair[] {
    return pairs.filter(({ alias, nsid }) => {
      const key = alias.toLowerCase();
      const known = this.#nsids.get(key);
      if (known === undefined) this.#nsids.set(key, nsid);
      else if (known !== nsid) this.#nsids.set(key, null);
      // A tab may live for days: the oldest goes.
      if (this.#nsids.size > MOST) this.#nsids.delete(this.#nsids.keys().next().value!);
      return known === undefined;
    });
  }

  /** By what a mention of a member is to be asked: NSID, else alias, else nothing (null). */
  keyOf({ nsid, alias }: { nsid: string | null; alias: string | null }): string | null {
    if (nsid !== null) return nsid;
    if (alias === null) return null;
    const known = this.#nsids.get(alias.toLowerCase());
    return known === undefined ? alias : known;
  }
}
