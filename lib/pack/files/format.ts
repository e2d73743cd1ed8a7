import { PackError } from '../errors';
import { ByteReader, ByteWriter } from '../bits/bytes';
import type { Manifest } from '../types';

/** The format version that this program writes and reads. */
export const VERSION = 2;

/** The files of a pack other than the manifest, in the manifest's order. */
export const FILE_NAMES = [
  'photos.gate',
  'owners.gate',
  'photos.dir',
  'photos.dat',
  'owners.dir',
  'owners.dat',
  'lists.dir',
  'lists.dat',
] as const;

export type FileName = (typeof FILE_NAMES)[number];

export const isPackFile = (name: string): name is FileName =>
  (FILE_NAMES as readonly string[]).includes(name);

/** The length of the header in bytes. */
export const HEADER = 16;

/**
 * Every file begins with 16 bytes, so that files cannot be mistaken for one another:
 *
 *     "OEXP"  version (4 bytes, little-endian)  first 8 bytes of the file's name
 */
export function header(name: FileName): Uint8Array {
  return new ByteWriter()
    .raw(new TextEncoder().encode('OEXP'))
    .word(VERSION)
    .raw(new TextEncoder().encode(name.replace('.', '').padEnd(8).slice(-8)))
    .result();
}

/** The size of a file of the pack in bytes, according to its manifest. */
export const bytesOf = ({ files }: Pick<Manifest, 'files'>, name: FileName): number =>
  files.find((file) => file.name === name)?.bytes ?? 0;

/** A reader of a directory's content. @throws {PackError} if the header is not that of the file. */
export function readHeader(bytes: Uint8Array, name: FileName): ByteReader {
  const reader = new ByteReader(bytes, name);
  const found = reader.raw(HEADER);
  if (header(name).some((byte, i) => byte !== found[i])) {
    throw new PackError('damaged', `${name} has a wrong header.`);
  }
  return reader;
}
