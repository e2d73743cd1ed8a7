/**
 * Where a page shows that an alias is the NSID's: in the `header` of a member's own page or the
 * `feed` in its head, on the `avatar` of a member, on the box of a `photo`, or in the
 * `model-export` that the page was sent with. None of them is a text that members write.
 */
export type PairSource = 'header' | 'feed' | 'avatar' | 'photo' | 'model-export';

/** A path alias and the NSID that a page shows for the same member. */
export interface AliasPair {
  alias: string;
  nsid: string;
  source: PairSource;
}

/** The pairs, each alias and NSID once, as first seen. */
export function distinctPairs(pairs: Iterable<AliasPair>): AliasPair[] {
  const distinct = new Map<string, AliasPair>();
  for (const pair of pairs) {
    const key = `${pair.alias.toLowerCase()} ${pair.nsid}`;
    if (!distinct.has(key)) distinct.set(key, pair);
  }
  return [...distinct.values()];
}

/** The NSID of each alias, in lower case; none where pairs disagree. */
export function agreedNsids(pairs: Iterable<AliasPair>): Map<string, string> {
  const agreed = new Map<string, string>();
  const disputed = new Set<string>();
  for (const { alias, nsid } of pairs) {
    const key = alias.toLowerCase();
    const known = agreed.get(key);
    if (known !== undefined && known !== nsid) disputed.add(key);
    agreed.set(key, nsid);
  }
  disputed.forEach((alias) => agreed.delete(alias));
  return agreed;
}
