import { createHash } from 'node:crypto';
import type { OfferedFile } from '../../lib/catalogue/offers/types';
import { openArchive } from '../archives/open-archive';
import { DataError } from '../errors';

/**
 * Checks the files in an archive whose checksums are known where the archive's own is not.
 * @throws {DataError} where one has another checksum, or is not there.
 */
export async function checkHeld(path: string, { name, holds = [] }: OfferedFile): Promise<void> {
  const left = new Map(holds.map((held) => [held.name, held.sha256]));
  if (left.size === 0) return;
  for await (const file of (await openArchive(path, name)) ?? []) {
    const held = file.name.slice(file.name.lastIndexOf('/') + 1);
    const sum = left.get(held);
    if (!left.delete(held) || sum === undefined) continue;
    const hash = createHash('sha256');
    for await (const chunk of file.bytes()) hash.update(chunk);
    if (hash.digest('hex') !== sum) {
      throw new DataError(`${name}: the checksum of ${held} in it is wrong`);
    }
  }
  const [lacking] = left.keys();
  if (lacking !== undefined) throw new DataError(`${name}: it does not hold ${lacking}`);
}
