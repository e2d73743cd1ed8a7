import { isOld, upgradePack } from '../pack/upgrade';
import { OWN_LIST } from '../sources/generic/title';
import { listFiles } from './list-files';
import { listRecord, type ListRecord } from './list-records';
import { removeList } from './remove-list';
import { identityOf, saveList } from './save-list';

/** Whether a list was added by an Overexposed whose packs this one does not read. */
export const isFromBefore = ({ manifest }: ListRecord): boolean => isOld(manifest);

/** Each is carried over once, however many ask for it meanwhile. */
const running = new Map<string, Promise<ListRecord>>();

/**
 * Carries a list that an older Overexposed added over into the format of this one. The old one goes
 * only when the new one is complete.
 * @returns the new one's record.
 * @throws {PackError | ImportError} when it cannot be read or kept; it stays as it is then.
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
  // An earlier start may have ended just before it removed the old one.
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
