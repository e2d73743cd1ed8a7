const ROUNDS = 6;

/** Histograms that share a code. */
interface Cluster {
  counts: Float64Array;
  /** The cost in bits of each symbol under this cluster's code. */
  costs: Float64Array;
}

/**
 * Groups histograms so that each group can share a code at little cost. Each seed is the histogram that the
 * seeds so far serve worst; then come Lloyd's rounds, as in k-means, with coded length as the distance.
 * @param cells Rows of `symbols` counts each.
 * @returns The group of each cell, numbered from 0 in order of first use; empty cells are in 0.
 */
export function cluster(cells: Uint32Array, symbols: number, limit: number): Uint8Array {
  const rows: { cell: number; used: number[]; counts: number[]; own: number }[] = [];
  for (let cell = 0; cell * symbols < cells.length; cell++) {
    const used: number[] = [];
    for (let s = 0; s < symbols; s++) if (cells[cell * symbols + s]! > 0) used.push(s);
    if (used.length === 0) continue;
    const counts = used.map((s) => cells[cell * symbols + s]!);
    const total = counts.reduce((a, b) => a + b);
    const own = counts.reduce((bits, count) => bits - count * Math.log2(count / total), 0);
    rows.push({ cell, used, counts, own });
  }
  const groups = new Uint8Array(cells.length / symbols);
  if (rows.length === 0) return groups;

  const cost = (row: (typeof rows)[number], costs: Float64Array): number =>
    row.used.reduce((bits, s, i) => bits + row.counts[i]! * costs[s]!, 0);
  const clusterOf = (members: typeof rows): Cluster => {
    const counts = new Float64Array(symbols);
    for (const row of members) row.used.forEach((s, i) => (counts[s]! += row.counts[i]!));
    const total = counts.reduce((a, b) => a + b, 0) + symbols / 16;
    return { counts, costs: counts.map((count) => -Math.log2((count + 1 / 16) / total)) };
  };

  const clusters = [clusterOf(rows)];
  const best = rows.map((row) => cost(row, clusters[0]!.costs));
  while (clusters.length < limit) {
    let worst = 0;
    for (let i = 1; i < rows.length; i++) {
      if (best[i]! - rows[i]!.own > best[worst]! - rows[worst]!.own) worst = i;
    }
    // A code table itself costs about this many bits.
    if (best[worst]! - rows[worst]!.own < 300) break;
    const seed = clusterOf([rows[worst]!]);
    clusters.push(seed);
    rows.forEach((row, i) => (best[i] = Math.min(best[i]!, cost(row, seed.costs))));
  }
  let choice: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    choice = rows.map((row) => {
      const costs = clusters.map((each) => cost(row, each.costs));
      return costs.indexOf(Math.min(...costs));
    });
    clusters.forEach((_, k) => {
      const members = rows.filter((_row, i) => choice[i] === k);
      if (members.length > 0) clusters[k] = clusterOf(members);
    });
  }
  const numbers = new Map<number, number>();
  choice.forEach((k) => numbers.set(k, numbers.get(k) ?? numbers.size));
  rows.forEach((row, i) => (groups[row.cell] = numbers.get(choice[i]!)!));
  return groups;
}
