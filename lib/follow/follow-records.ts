import * as v from 'valibot';
import { browser, onStoredChanges } from '../extension/browser';
import { FOLLOW_ERRORS, type FollowErrorCode } from './errors';

/** A pack that a person follows. */
export interface FollowRecord {
  /** The address of its folder or its single file. */
  url: string;
  /** The publisher's name according to the current release. */
  name: string;
  /** The publisher's key when the person agreed; releases with any other are refused. */
  key: string;
  /** The number of the release that is stored. */
  release: number;
  /** SHA-256 of its manifest. */
  manifest: string;
  /** Id of the added list in which it is stored. */
  list: string;
  /** The previous list, until its removal is certain. */
  before?: string | undefined;
  /** When the server was last asked, in milliseconds since 1970. */
  checked: number;
  /** Whether to check for a new release once a week. */
  weekly: boolean;
  /** Why the last check failed. */
  failure?: { code: FollowErrorCode; message: string } | undefined;
}

const RECORD = v.object({
  url: v.string(),
  name: v.string(),
  key: v.string(),
  release: v.number(),
  manifest: v.string(),
  list: v.string(),
  before: v.optional(v.string()),
  checked: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  weekly: v.boolean(),
  failure: v.optional(v.object({ code: v.picklist(FOLLOW_ERRORS), message: v.string() })),
});

/** Records are stored with the settings, one key each. */
const PREFIX = 'follow:';

/** All followed packs, sorted by address. */
export async function followRecords(): Promise<FollowRecord[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key, value]) => key.startsWith(PREFIX) && v.is(RECORD, value))
    .map(([, value]) => value as FollowRecord)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The pack followed at an address, or undefined. */
export async function followRecord(url: string): Promise<FollowRecord | undefined> {
  return (await followRecords()).find((record) => record.url === url);
}

/** Stores a record, replacing an existing one. */
export async function putFollow(record: FollowRecord): Promise<void> {
  await browser.storage.local.set({ [PREFIX + record.url]: record });
}

/** Removes a record. */
export async function removeFollow(url: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + url);
}

/** Calls back after each change of a record, whichever page made it. */
export function watchFollowed(callback: () => void, signal: AbortSignal): void {
  onStoredChanges((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  }, signal);
}
