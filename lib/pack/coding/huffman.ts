import { LONGEST } from './prefix-code';

/**
 * Word lengths of a prefix code, none over {@link LONGEST}: Huffman's, by the two-queue method; if a word
 * is too long, the small frequencies are raised and it is done again. A symbol that never occurs gets no
 * word (0); a single symbol gets a word of one bit.
 */
export function codeLengths(frequencies: ArrayLike<number>): Uint8Array {
  const lengths = new Uint8Array(frequencies.length);
  const used = Array.from({ length: frequencies.length }, (_, s) => s).filter(
    (s) => frequencies[s]! > 0,
  );
  if (used.length === 0) return lengths;
  if (used.length > 2 ** LONGEST) throw new RangeError('Too many symbols for the code.');
  const total = used.reduce((sum, s) => sum + frequencies[s]!, 0);
  for (let floor = 0; ; floor = floor * 2 || total / 2 ** (LONGEST + 4)) {
    const depths = huffmanDepths(used.map((s) => Math.max(frequencies[s]!, floor)));
    if (Math.max(...depths, 0) > LONGEST) continue;
    used.forEach((s, i) => (lengths[s] = Math.max(1, depths[i]!)));
    return lengths;
  }
}

function huffmanDepths(weights: number[]): number[] {
  const n = weights.length;
  const leaves = weights.map((_, i) => i).sort((a, b) => weights[a]! - weights[b]! || a - b);
  const weight = leaves.map((leaf) => weights[leaf]!);
  const parent: number[] = [];
  let leaf = 0;
  let inner = n;
  for (let node = n; node < 2 * n - 1; node++) {
    weight[node] = 0;
    for (let child = 0; child < 2; child++) {
      const takeLeaf = leaf < n && (inner >= node || weight[leaf]! <= weight[inner]!);
      const taken = takeLeaf ? leaf++ : inner++;
      weight[node]! += weight[taken]!;
      parent[taken] = node;
    }
  }
  const depth: number[] = [];
  depth[2 * n - 2] = 0;
  for (let node = 2 * n - 3; node >= 0; node--) depth[node] = depth[parent[node]!]! + 1;
  const result: number[] = [];
  leaves.forEach((symbol, i) => (result[symbol] = depth[i]!));
  return result;
}
