import { browser, isOrphaned, type Browser } from '../extension/browser';
import type { Failure } from '../dataset-index/failure';
import type { Manifest } from '../pack/types';
import { withListLock } from './list-lock';
import { isRecord, unreadableRecord } from './list-record-schema';
import type { ListReport } from './types';

/** An added list, beside whose record its pack lies in the database. */
export interface ListRecord {
  /** The same for the same pack. */
  id: string;
  name: string;
  /** When it was added, in milliseconds since 1970. */
  added: number;
  /** Whether answers come from it. */
  enabled: boolean;
  /** False while its files are being written or deleted: it is then as good as not there. */
  complete: boolean;
  manifest: Manifest;
  report: ListReport | null;
  /** Why it cannot answer, once that has shown. */
  failure?: Failure;
  /** Where it was got from, where the extension got it. */
  got?: Got;
}

/** Where a list was got from. */
export interface Got {
  /** Id of the dataset whose offer it was. */
  dataset: string;
  /** What tells that state of the offer from others. */
  stamp: string;
  publisher: string;
  hosts: string[];
}

/**
 * Records are kept beside the settings, a key each, so that the background knows without opening
 * a database that nothing was ever added, or that the browser has thrown the files away.
 */
const PREFIX = 'list:';

/** All records, also those that are not complete, in the order they were added. */
export async function listRecords(): Promise<ListRecord[]> {
  return recordsIn(await browser.storage.local.get(null));
}

/** The records in all that is stored, in the order they were added; those that are none, first. */
export function recordsIn(stored: Record<string, unknown>): ListRecord[] {
  return Object.entries(stored)
    .filter(([key]) => isListKey(key))
    .map(([key, value]) => recordOf(key.slice(PREFIX.length), value))
    .sort((a, b) => a.added - b.added);
}

const recordOf = (id: string, stored: unknown): ListRecord =>
  isRecord(stored, id) ? stored : unreadableRecord(id);

/** Whether a list's record is stored under a key. */
export const isListKey = (key: string): boolean => key.startsWith(PREFIX);

/** The lists that were added. */
export async function loadListRecords(): Promise<ListRecord[]> {
  return (await listRecords()).filter(({ complete }) => complete);
}

/** The record of a list, or undefined. */
export async function listRecord(id: string): Promise<ListRecord | undefined> {
  const key = PREFIX + id;
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return stored == null ? undefined : recordOf(id, stored);
}

/** Writes a record in the place of the one that is there. */
export async function putRecord(record: ListRecord): Promise<void> {
  await browser.storage.local.set({ [PREFIX + record.id]: record });
}

/** Changes a record; does nothing where the list was removed meanwhile. */
export const changeRecord = (id: string, changes: Partial<ListRecord>): Promise<void> =>
  withListLock(id, () => changeRecordAlone(id, changes));

/** The same, by who has the list's lock. */
export async function changeRecordAlone(id: string, changes: Partial<ListRecord>): Promise<void> {
  const record = await listRecord(id);
  if (record) await putRecord({ ...record, ...changes });
}

/** Removes a record. */
export async function removeRecord(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

/** Calls back after each change of a record, from whatever page it was made. */
export function watchLists(callback: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (Object.keys(changes).some(isListKey)) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (!isOrphaned()) browser.storage.local.onChanged.removeListener(listener);
  });
}
