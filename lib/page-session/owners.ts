import type { AliasPair } from '../flickr/page/alias-pairs';
import type { MemberMention } from '../flickr/page/page-reader';

/** What is known of a member; without a role it stands for itself, as a profile does. */
type Named = Pick<MemberMention, 'nsid' | 'alias'> & Partial<Pick<MemberMention, 'role'>>;

/** More than any page shows. */
const MOST = 10_000;
/** Two are a dispute already. */
const MOST_NSIDS = 4;

/**
 * The NSIDs that pages of this tab showed beside path aliases. Aliases change hands, so where a
 * page shows the member's NSID that alone is asked for. Where pages disagree, nothing is believed
 * but the NSID that a member's own page shows.
 */
export class Owners {
  /** By alias in lower case: every NSID seen beside it. */
  readonly #nsids = new Map<string, Set<string>>();

  /** Takes in pairs and gives back those not seen before, also where they contradict others. */
  learn(pairs: readonly AliasPair[]): AliasPair[] {
    return pairs.filter(({ alias, nsid }) => {
      const key = alias.toLowerCase();
      const known = this.#nsids.get(key);
      if (known?.has(nsid) || known?.size === MOST_NSIDS) return false;
      if (known) known.add(nsid);
      else this.#nsids.set(key, new Set([nsid]));
      // A tab may live for days: the oldest goes.
      if (this.#nsids.size > MOST) this.#nsids.delete(this.#nsids.keys().next().value!);
      return true;
    });
  }

  /** By what a mention of a member is to be asked: NSID, else alias, else nothing (null). */
  keyOf({ nsid, alias, role = 'profile' }: Named): string | null {
    const known = alias === null ? undefined : this.#nsids.get(alias.toLowerCase());
    const isDisputed = known !== undefined && known.size > 1;
    if (nsid !== null) return isDisputed && role !== 'profile' ? null : nsid;
    if (isDisputed) return null;
    return known === undefined ? alias : [...known][0]!;
  }
}
