/** A path alias and the NSID that a page shows for the same member. */
export interface AliasPair {
  alias: string;
  nsid: string;
}

/** The pairs among members of whom both are known, each once. */
export function pairsOf(
  members: Iterable<{ alias: string | null; nsid: string | null }>,
): AliasPair[] {
  const pairs = new Map<string, AliasPair>();
  for (const { alias, nsid } of members) {
    if (alias !== null && nsid !== null) pairs.set(`${alias} ${nsid}`, { alias, nsid });
  }
  return [...pairs.values()];
}
