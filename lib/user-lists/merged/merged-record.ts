import * as v from 'valibot';
import { browser } from '../../extension/browser';
import { isOld } from '../../pack/upgrade';
import type { ListRecord } from '../types';

/**
 * One pack made from several lists and stored beside them, so that a query costs the same as with one list.
 */
export interface MergedRecord {
  /** Ids of the lists, in the order in which they were added. */
  members: string[];
  /** Ids under which its packs are stored; empty if these lists cannot be merged. */
  layers: string[];
}

const RECORD = v.object({ members: v.array(v.string()), layers: v.array(v.string()) });

/** Stored with the lists' records, and read together with them. */
export const MERGED_KEY = 'merged';

/** The record among all stored values, or null. */
export function mergedIn(stored: Record<string, unknown>): MergedRecord | null {
  const record = stored[MERGED_KEY];
  return v.is(RECORD, record) ? record : null;
}

/** The lists to be merged: all that can answer. */
export const mergeable = (records: readonly ListRecord[]): ListRecord[] =>
  records.filter(
    (record) => record.complete && record.enabled && !record.failure && !isOld(record.manifest),
  );

/** Whether a merged pack was made from exactly these lists. */
export const isOf = (merged: MergedRecord | null, lists: readonly { id: string }[]): boolean =>
  merged?.members.join() === lists.map(({ id }) => id).join();

/** Stores the record; null removes it. */
export const putMerged = (record: MergedRecord | null): Promise<void> =>
  record
    ? browser.storage.local.set({ [MERGED_KEY]: record })
    : browser.storage.local.remove(MERGED_KEY);
