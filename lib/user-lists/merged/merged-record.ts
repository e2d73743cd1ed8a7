import * as v from 'valibot';
import { browser } from '../../extension/browser';
import { isOld } from '../../pack/upgrade';
import type { ListRecord } from '../list-records';

/** One pack of several lists, kept beside them, so that a question costs what one list's does. */
export interface MergedRecord {
  /** Ids of the lists, in the order they were added. */
  members: string[];
  /** What its packs are kept as; empty where none could be made of these lists. */
  layers: string[];
}

const RECORD = v.object({ members: v.array(v.string()), layers: v.array(v.string()) });

/** It is kept beside the lists' records, and read with them. */
export const MERGED_KEY = 'merged';

/** The record in all that is stored, or null. */
export function mergedIn(stored: Record<string, unknown>): MergedRecord | null {
  const record = stored[MERGED_KEY];
  return v.is(RECORD, record) ? record : null;
}

/** The lists that should be asked as one: all that can answer. */
export const mergeable = (records: readonly ListRecord[]): ListRecord[] =>
  records.filter(
    (record) => record.complete && record.enabled && !record.failure && !isOld(record.manifest),
  );

/** Whether a merged pack is of these lists and no others. */
export const isOf = (merged: MergedRecord | null, lists: readonly { id: string }[]): boolean =>
  merged?.members.join() === lists.map(({ id }) => id).join();

/** Keeps the record, or with null that there is none. */
export const putMerged = (record: MergedRecord | null): Promise<void> =>
  record
    ? browser.storage.local.set({ [MERGED_KEY]: record })
    : browser.storage.local.remove(MERGED_KEY);
