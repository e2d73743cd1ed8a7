/** The format of an archive or compressed file, by its first bytes. */
export type Kind = 'gzip' | 'bzip2' | 'zip' | 'tar' | 'xz' | 'zstd' | '7z' | 'rar' | 'parquet';

const MAGIC: readonly (readonly [kind: Kind, bytes: string, at: number])[] = [
  ['gzip', '\x1f\x8b', 0],
  ['bzip2', 'BZh', 0],
  ['zip', 'PK\x03\x04', 0],
  ['zip', 'PK\x05\x06', 0], // without files
  ['tar', 'ustar', 257],
  ['xz', '\xfd7zXZ', 0],
  ['zstd', '\x28\xb5\x2f\xfd', 0],
  ['7z', '7z\xbc\xaf', 0],
  ['rar', 'Rar!', 0],
  ['parquet', 'PAR1', 0],
];

/** The number of bytes needed to recognise a file. */
export const HEAD = 512;

/** The kind of a file with these first bytes; null for any other kind. */
export function kindOf(head: Uint8Array): Kind | null {
  const isOne = (magic: string, at: number): boolean =>
    String.fromCharCode(...head.subarray(at, at + magic.length)) === magic;
  return MAGIC.find(([, magic, at]) => isOne(magic, at))?.[0] ?? null;
}
