import { browser } from '../extension/browser';
import { Sha256 } from '../pack/bits/sha256';
import type { Manifest } from '../pack/types';
import { deleteAllListFiles, putListFiles } from './list-files';
import { asImportError } from './as-import-error';
import { canAnswer } from './can-answer';
import { listRecord, listRecords, putRecord, removeRecord } from './list-records';
import { isQuota } from './quota';
import { ImportError } from './import-error';
import { withListLock } from './list-lock';
import { dropMerged } from './merged/save-merged';
import { removeAlone } from './remove-list';
import type { DownloadOrigin, ListRecord, MadePack } from './types';

/**
 * Stores a pack; if enabled, answers come from it from now on. Its record is marked complete only when
 * everything is written, so an interruption leaves nothing that could answer. A stored list that cannot
 * answer is written again.
 * @param now milliseconds since 1970.
 * @param got where it was downloaded from; also recorded if the list already exists.
 * @param enabled whether it is used for answers.
 * @throws {ImportError} if it is not stored, whatever the reason; nothing is left behind.
 */
export function saveList(
  made: MadePack,
  now: number,
  got?: DownloadOrigin,
  enabled = true,
): Promise<ListRecord> {
  return withListLock(identityOf(made.manifest), () => saveAlone(made, now, got, enabled));
}

/** The same, for a caller that holds the list's lock: a rollback cannot remove another page's list. */
async function saveAlone(
  made: MadePack,
  now: number,
  got: DownloadOrigin | undefined,
  enabled: boolean,
): Promise<ListRecord> {
  // A private window's data is deleted with it, and the background outside cannot see it.
  if (browser.extension.inIncognitoContext) throw new ImportError('private');
  const { name, manifest, files, report } = made;
  const id = identityOf(manifest);
  const known = await listRecord(id);
  const isThere = known?.complete === true;
  if (known && (await canAnswer(known))) {
    if (!got) throw new ImportError('duplicate', known.name);
    const same = { ...known, added: now, got };
    await putRecord(same);
    return same;
  }
  const record: ListRecord = {
    ...{ id, name, added: now, enabled, complete: false, manifest, report },
    ...(got && { got }),
  };
  try {
    await putRecord(record);
    await putListFiles(id, files);
    // A merged pack of it may have been evicted with its files.
    if (isThere) await dropMerged(id);
    await putRecord({ ...record, complete: true });
  } catch (error) {
    await (isThere ? putRecord(known) : removeAlone(id)).catch(() => undefined);
    throw isQuota(error) ? new ImportError('noRoom', '', { cause: error }) : asImportError(error);
  }
  return { ...record, complete: true };
}

/**
 * Removes all lists, including unreadable ones. The records are removed last: while one is there, a failed
 * deletion can be tried again.
 */
export async function removeAllLists(): Promise<void> {
  const records = await listRecords();
  await deleteAllListFiles();
  await Promise.all(records.map(({ id }) => removeRecord(id)));
}

/** The same for packs with the same files, whenever and wherever they were made. */
export function identityOf({ files }: Manifest): string {
  const sums = files.map(({ name, sha256 }) => `${name} ${sha256}\n`).join('');
  return new Sha256().update(new TextEncoder().encode(sums)).hex().slice(0, 32);
}
