import { browser } from '../extension/browser';
import { Sha256 } from '../pack/bits/sha256';
import type { Manifest } from '../pack/types';
import { deleteAllListFiles, putListFiles } from './list-files';
import { asImportError } from './as-import-error';
import { canAnswer } from './can-answer';
import {
  listRecord,
  listRecords,
  putRecord,
  removeRecord,
  type Got,
  type ListRecord,
} from './list-records';
import { isQuota } from './quota';
import { ImportError } from './import-error';
import { withListLock } from './list-lock';
import { dropMerged } from './merged/save-merged';
import { removeAlone } from './remove-list';
import type { MadePack } from './types';

/**
 * Keeps a pack: answers come from it from now on, if it is enabled. Its record says that it is complete
 * only when all of it is written, so that whatever interrupts this leaves nothing that would be answered from.
 * A list that is there but cannot answer is written anew.
 * @param now milliseconds since 1970.
 * @param got where it was got from: a list that is there already is then known to be from there.
 * @param enabled whether answers come from it.
 * @throws {ImportError} in every case where it is not kept; all is then as it was before.
 */
export function saveList(
  made: MadePack,
  now: number,
  got?: Got,
  enabled = true,
): Promise<ListRecord> {
  return withListLock(identityOf(made.manifest), () => saveAlone(made, now, got, enabled));
}

/** The same, by who has the list's lock: nobody else's list can be taken back. */
async function saveAlone(
  made: MadePack,
  now: number,
  got: Got | undefined,
  enabled: boolean,
): Promise<ListRecord> {
  // A private window's data goes with it, and the background outside of it sees none.
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
    // What stands for it and others may have gone with its files.
    if (isThere) await dropMerged(id);
    await putRecord({ ...record, complete: true });
  } catch (error) {
    await (isThere ? putRecord(known) : removeAlone(id)).catch(() => undefined);
    throw isQuota(error) ? new ImportError('noRoom', '', { cause: error }) : asImportError(error);
  }
  return { ...record, complete: true };
}

/**
 * Removes all lists, also those that cannot be read. The records go last: while one is there, what could
 * not be deleted can be deleted again.
 */
export async function removeAllLists(): Promise<void> {
  const records = await listRecords();
  await deleteAllListFiles();
  await Promise.all(records.map(({ id }) => removeRecord(id)));
}

/** The same for packs whose files are the same, whenever and wherever they were made. */
export function identityOf({ files }: Manifest): string {
  const sums = files.map(({ name, sha256 }) => `${name} ${sha256}\n`).join('');
  return new Sha256().update(new TextEncoder().encode(sums)).hex().slice(0, 32);
}
