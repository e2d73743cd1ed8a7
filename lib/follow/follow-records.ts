import * as v from 'valibot';
import { browser, isOrphaned, type Browser } from '../extension/browser';
import { FOLLOW_ERRORS, type FollowErrorCode } from './errors';

/** A pack that a person follows. */
export interface FollowRecord {
  /** Address of its folder, or of its one file. */
  url: string;
  /** What its publisher is called, by the release that is here. */
  name: string;
  /** The publisher's key, as it was when the person agreed: no other is believed. */
  key: string;
  /** The release that is here. */
  release: number;
  /** SHA-256 of its manifest. */
  manifest: string;
  /** Id of the added list that it is kept as. */
  list: string;
  /** The one before, where its removal may have been interrupted. */
  before?: string | undefined;
  /** When the server was last asked, in milliseconds since 1970. */
  checked: number;
  /** Whether the server is asked once a week. */
  weekly: boolean;
  /** Why the last check came to nothing. */
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

/** Records are kept beside the settings, a key each. */
const PREFIX = 'follow:';

/** All that is followed, by address. */
export async function followRecords(): Promise<FollowRecord[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key, value]) => key.startsWith(PREFIX) && v.is(RECORD, value))
    .map(([, value]) => value as FollowRecord)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** What is followed at an address, or undefined. */
export async function followRecord(url: string): Promise<FollowRecord | undefined> {
  return (await followRecords()).find((record) => record.url === url);
}

/** Writes a record in the place of the one that is there. */
export async function putFollow(record: FollowRecord): Promise<void> {
  await browser.storage.local.set({ [PREFIX + record.url]: record });
}

/** Removes a record. */
export async function removeFollow(url: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + url);
}

/** Calls back after each change of a record, from whatever page it was made. */
export function watchFollowed(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.storage.local.onChanged.removeListener(listener);
  });
}
