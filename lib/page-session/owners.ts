import type { AliasPair } from '../flickr/page/alias-pairs';
import type { MemberMention } from '../flickr/page/page-reader';

/** How a member is named; without a role they are treated as the page's owner. */
type Named = Pick<MemberMention, 'nsid' | 'alias'> & Partial<Pick<MemberMention, 'role'>>;

/** More than any page shows. */
const MOST = 10_000;
/** Two already contradict each other. */
const MOST_NSIDS = 4;

/**
 * The NSIDs that pages in this tab showed beside path aliases. Aliases change hands, so if a page shows the
 * member's NSID, only that is looked up. If pages disagree, only the NSID on a member's own page is
 * believed.
 */
export class Owners {
  /** By alias in lower case: every NSID seen beside it. */
  readonly #nsids = new Map<string, Set<string>>();

  /** Adds pairs and returns those not seen before, including those that contradict others. */
  learn(pairs: readonly AliasPair[]): AliasPair[] {
    return pairs.filter(({ alias, nsid }) => {
      const key = alias.toLowerCase();
      const known = this.#nsids.get(key);
      if (known?.has(nsid) || known?.size === MOST_NSIDS) return false;
      if (known) known.add(nsid);
      else this.#nsids.set(key, new Set([nsid]));
      // A tab may live for days: remove the oldest.
      if (this.#nsids.size > MOST) this.#nsids.delete(this.#nsids.keys().next().value!);
      return true;
    });
  }

  /** The name to look up for a mention of a member: NSID, else alias, else nothing (null). */
  keyOf({ nsid, alias, role = 'profile' }: Named): string | null {
    const known = alias === null ? undefined : this.#nsids.get(alias.toLowerCase());
    const isDisputed = known !== undefined && known.size > 1;
    if (nsid !== null) return isDisputed && role !== 'profile' ? null : nsid;
    if (isDisputed) return null;
    return known === undefined ? alias : [...known][0]!;
  }
}
