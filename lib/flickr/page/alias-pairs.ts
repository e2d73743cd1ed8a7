/**
 * Where a page shows that an alias belongs to an NSID: the `header` of a member's page, the `feed` in its
 * head, a member's `avatar`, the box of a `photo`, or the `model-export` that the server sent with the
 * page. Members cannot write text in any of these.
 */
export type PairSource = 'header' | 'feed' | 'avatar' | 'photo' | 'model-export';

/** A path alias and the NSID that a page shows for the same member. */
export interface AliasPair {
  alias: string;
  nsid: string;
  source: PairSource;
}

/** The pairs without duplicates, as first seen. */
export function distinctPairs(pairs: Iterable<AliasPair>): AliasPair[] {
  const distinct = new Map<string, AliasPair>();
  for (const pair of pairs) {
    const key = `${pair.alias.toLowerCase()} ${pair.nsid}`;
    if (!distinct.has(key)) distinct.set(key, pair);
  }
  return [...distinct.values()];
}

/** The NSID of each alias, in lower case; left out if pairs disagree. */
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
