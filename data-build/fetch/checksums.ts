import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { OfferedFile } from '../../lib/catalogue/offers/types';

/** The MD5 of concatenated files, in hexadecimal. */
export async function md5OfFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('md5');
  for (const path of paths) await addFile(path, [hash]);
  return hash.digest('hex');
}

/** Whether a file has every checksum that its offer gives. Reads it once. */
export async function hasChecksums(
  path: string,
  { sha256, md5, gitBlob }: Pick<OfferedFile, 'sha256' | 'md5' | 'gitBlob'>,
): Promise<boolean> {
  const wanted: [hash: Hash, sum: string][] = [];
  if (sha256 !== undefined) wanted.push([createHash('sha256'), sha256]);
  if (md5 !== undefined) wanted.push([createHash('md5'), md5]);
  if (gitBlob !== undefined) {
    const { size } = await stat(path);
    wanted.push([createHash('sha1').update(`blob ${size}\0`), gitBlob]);
  }
  if (wanted.length === 0) return true;
  await addFile(
    path,
    wanted.map(([hash]) => hash),
  );
  return wanted.every(([hash, sum]) => hash.digest('hex') === sum);
}

async function addFile(path: string, hashes: readonly Hash[]): Promise<void> {
  for await (const chunk of createReadStream(path))
    for (const hash of hashes) hash.update(chunk as Buffer);
}
