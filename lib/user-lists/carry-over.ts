import { isOld, upgradePack } from '../pack/upgrade';
import { OWN_LIST } from '../sources/generic/title';
import { listFiles } from './list-files';
import { listRecord } from './list-records';
import type { ListRecord } from './types';
import { removeList } from './remove-list';
import { identityOf, saveList } from './save-list';

/** Whether a list was added by an older Overexposed, whose packs this version does not read. */
export const isFromBefore = ({ manifest }: ListRecord): boolean => isOld(manifest);

/** Each list is converted only once, however many callers ask meanwhile. */
const running = new Map<string, Promise<ListRecord>>();

/**
 * Converts a list added by an older Overexposed to this version's format. The old one is removed only when
 * the new one is complete.
 * @returns the new list's record.
 * @throws {PackError | ImportError} if it cannot be read or stored; then it stays as it is.
 */
export function carryOver(record: ListRecord): Promise<ListRecord> {
  const known = running.get(record.id);
  if (known) return known;
  const carrying = carry(record).finally(() => running.delete(record.id));
  running.set(record.id, carrying);
  return carrying;
}

async function carry({ id: old, name, added, enabled, report }: ListRecord): Promise<ListRecord> {
  const whose = report?.source === OWN_LIST ? 'own' : 'copy';
  const { manifest, files } = await upgradePack(listFiles(old), whose);
  // An earlier conversion may have stopped just before removing the old list.
  let kept = await listRecord(identityOf(manifest));
  if (!kept?.complete) {
    const blobs = [...files].map(
      ([file, bytes]) => [file, new Blob([bytes as Uint8Array<ArrayBuffer>])] as const,
    );
    kept = await saveList(
      { name, manifest, files: new Map(blobs), report },
      added,
      undefined,
      enabled,
    );
  }
  await removeList(old);
  return kept;
}
