import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { MANIFEST, readManifest } from '../../lib/pack/files/manifest';
import { SIGNATURE } from '../../lib/pack/release/release';
import type { Manifest } from '../../lib/pack/types';
import { FolderPackFiles } from '../pack-files';

/**
 * Writes a signed pack as one file, in the form described in `lib/pack/release/one-file.ts`. The same pack gives the
 * same bytes.
 */
export async function writeOneFile(pack: string, target: string): Promise<void> {
  const { files } = await manifestOf(pack);
  const entries: Record<string, Uint8Array> = {};
  for (const name of [SIGNATURE, MANIFEST, ...files.map((file) => file.name)]) {
    entries[name] = await readFile(join(pack, name));
  }
  await writeFile(`${target}.new`, zipped(entries));
  await rename(`${target}.new`, target);
}

async function manifestOf(pack: string): Promise<Manifest> {
  const files = new FolderPackFiles(pack);
  try {
    return await readManifest(files);
  } finally {
    await files.close();
  }
}

/** A zip archive of uncompressed files, in order. */
const zipped = (entries: Record<string, Uint8Array>): Uint8Array =>
  // A zip archive stores local time: this gives the same digits in every time zone.
  zipSync(entries, { level: 0, mtime: new Date(1980, 0, 1) });
