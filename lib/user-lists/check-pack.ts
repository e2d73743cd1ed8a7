import { checkContents } from '../pack/check-contents';
import { PackError } from '../pack/errors';
import { MANIFEST } from '../pack/files/manifest';
import type { Manifest } from '../pack/types';
import { isOld } from '../pack/upgrade';
import { verifyPack } from '../pack/verify';
import { readDataset } from '../sources/generic/cells';
import { blobFiles } from './blob-pack';
import { ImportError } from './import-error';

const REFUSED = {
  missing: 'incompletePack',
  damaged: 'damagedPack',
  unsupported: 'newerPack',
} as const;

/**
 * Checks an untrusted pack: every checksum, and all its contents. If any part of it cannot be read, such a
 * pack cannot answer.
 * @throws {ImportError}
 */
export async function checkPack(parts: ReadonlyMap<string, Blob>): Promise<Manifest> {
  const manifest = await verify(parts);
  if (manifest.datasets.some(({ id }) => readDataset(id) !== id)) {
    throw new ImportError('damagedPack', 'A dataset has no name that could be one.');
  }
  return manifest;
}

async function verify(parts: ReadonlyMap<string, Blob>): Promise<Manifest> {
  try {
    const files = blobFiles(parts);
    const manifest = await verifyPack(files);
    await checkContents(files);
    return manifest;
  } catch (cause) {
    const code = cause instanceof PackError ? cause.code : 'damaged';
    const message = cause instanceof Error ? cause.message : '';
    const isOlder = code === 'unsupported' && (await isOfOldFormat(parts.get(MANIFEST)));
    throw new ImportError(isOlder ? 'olderPack' : REFUSED[code], message, { cause });
  }
}

/** Whether a manifest that could be parsed is of an older format. */
const isOfOldFormat = async (manifest: Blob | undefined): Promise<boolean> =>
  manifest !== undefined && isOld(JSON.parse(await manifest.text()) as { version: number });
