/**
 * A 32-bit checksum of words. Every step is a bijection of the state and of the word, so damage within one
 * word is always detected; other damage goes undetected with probability 2^-32.
 */
export function checksum(words: Uint32Array, seed: number): number {
  let hash = seed ^ words.length;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
