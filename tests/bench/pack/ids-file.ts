import { readFileSync } from 'node:fs';

/** Reads ids from a file of doubles. */
export function readIds(path: string): Float64Array {
  const bytes = readFileSync(path);
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
}
