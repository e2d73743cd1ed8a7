import { PackError } from './errors';
import type { SectionFile } from './files/section-file';
import { Sha256 } from './bits/sha256';
import { openTables } from './tables';
import type { Manifest, ManifestFile, PackFiles } from './types';

/** Bytes read at a time. */
const CHUNK = 16 << 20;
const SECTIONS = 4096;

/**
 * Reads a whole pack and checks every checksum: manifest, files, directories, sections.
 * @throws {PackError} naming the missing or damaged file.
 */
export async function verifyPack(files: PackFiles): Promise<Manifest> {
  const tables = await openTables(files);
  const { manifest } = tables;
  for (const file of manifest.files) await verifyFile(files, file);
  const photos = await tables.photos();
  const owners = await tables.owners();
  const lists = await tables.lists();
  for (const { file } of [photos, owners, lists]) await verifySections(file);
  const [even, odd] = photos.ids;
  if (even.count + odd.count !== manifest.photos || owners.count !== manifest.owners) {
    throw new PackError('damaged', 'manifest.json and the tables have different counts.');
  }
  return manifest;
}

async function verifyFile(files: PackFiles, file: ManifestFile): Promise<void> {
  const hash = new Sha256();
  let length = 0;
  for (let start = 0; start < file.bytes; start += CHUNK) {
    const end = Math.min(start + CHUNK, file.bytes);
    // One byte past the end, to notice a file that is too long.
    const bytes = await files.read(file.name, start, end === file.bytes ? end + 1 : end);
    length += bytes.length;
    hash.update(bytes);
  }
  if (length !== file.bytes || hash.hex() !== file.sha256) {
    throw new PackError('damaged', `${file.name} does not match its checksum in the manifest.`);
  }
}

async function verifySections(file: SectionFile): Promise<void> {
  for (let start = 0; start < file.count; start += SECTIONS) {
    const count = Math.min(SECTIONS, file.count - start);
    await Promise.all(Array.from({ length: count }, (_, i) => file.read(start + i)));
  }
}
