import { browser, onStoredChanges } from '../extension/browser';
import { withListLock } from './list-lock';
import { isRecord, unreadableRecord } from './list-record-schema';
import type { ListRecord } from './types';

/**
 * Records are stored with the settings, one key each. So the background knows without opening a database
 * whether any list was added, or that the browser has evicted its files.
 */
const PREFIX = 'list:';

/** All records, including incomplete ones, in the order in which they were added. */
export async function listRecords(): Promise<ListRecord[]> {
  return recordsIn(await browser.storage.local.get(null));
}

/** The records among all stored values, in the order in which they were added, invalid ones first. */
export function recordsIn(stored: Record<string, unknown>): ListRecord[] {
  return Object.entries(stored)
    .filter(([key]) => isListKey(key))
    .map(([key, value]) => recordOf(key.slice(PREFIX.length), value))
    .sort((a, b) => a.added - b.added);
}

const recordOf = (id: string, stored: unknown): ListRecord =>
  isRecord(stored, id) ? stored : unreadableRecord(id);

/** Whether a storage key is that of a list's record. */
export const isListKey = (key: string): boolean => key.startsWith(PREFIX);

/** The added lists. */
export async function loadListRecords(): Promise<ListRecord[]> {
  return (await listRecords()).filter(({ complete }) => complete);
}

/** The record of a list, or undefined. */
export async function listRecord(id: string): Promise<ListRecord | undefined> {
  const key = PREFIX + id;
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return stored == null ? undefined : recordOf(id, stored);
}

/** Stores a record, replacing an existing one. */
export async function putRecord(record: ListRecord): Promise<void> {
  await browser.storage.local.set({ [PREFIX + record.id]: record });
}

/** Changes a record; does nothing if the list has been removed. */
export const changeRecord = (id: string, changes: Partial<ListRecord>): Promise<void> =>
  withListLock(id, () => changeRecordAlone(id, changes));

/** The same, for a caller that holds the list's lock. */
export async function changeRecordAlone(id: string, changes: Partial<ListRecord>): Promise<void> {
  const record = await listRecord(id);
  if (record) await putRecord({ ...record, ...changes });
}

/** Removes a record. */
export async function removeRecord(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

/** Calls back after each change of a record, whichever page made it. */
export function watchLists(callback: () => void, signal?: AbortSignal): void {
  onStoredChanges((changes) => {
    if (Object.keys(changes).some(isListKey)) callback();
  }, signal);
}
