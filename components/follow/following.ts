import { useSyncExternalStore } from 'react';
import { browser } from '../../lib/extension/browser';
import { packAddress, originOf } from '../../lib/follow/address';
import { asFollowError } from '../../lib/follow/as-follow-error';
import { FollowError } from '../../lib/follow/errors';
import {
  checkFollowed,
  followPack,
  previewPack,
  unfollow,
  type FollowOptions,
} from '../../lib/follow/follow';
import { followRecords, watchFollowed, type FollowRecord } from '../../lib/follow/follow-records';
import type { OfferedPack } from '../../lib/follow/offered-pack';
import { setWeeklyAlarm } from '../../lib/follow/weekly';
import { ImportError } from '../../lib/user-lists/import-error';
import { importInWorker } from '../../lib/user-lists/in-worker';
import { useChanges } from '../app/use-changes';
import { useLoad, type Loaded } from '../app/use-load';

/** The state of previewing, following or checking a pack. */
export type Following =
  | { step: 'idle' | 'looking' }
  | { step: 'offered'; offered: OfferedPack }
  | { step: 'fetching'; done: number; total: number }
  | { step: 'followed'; name: string }
  | { step: 'checking'; url: string }
  | { step: 'checked'; name: string; updated: boolean }
  | { step: 'refused'; failure: FollowError; kept: boolean }
  | { step: 'cancelled'; kept: boolean };

// Not in a component's state: the download continues while the person is in another section.
let current: Following = { step: 'idle' };
const watchers = new Set<() => void>();

function show(next: Following): void {
  current = next;
  for (const notify of watchers) notify();
}

function subscribe(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

/** The current state, updated as it changes. */
export const useFollowing = (): Following => useSyncExternalStore(subscribe, () => current);

/** The followed packs, updated as they change. */
export function useFollowed(): Loaded<FollowRecord[]> {
  const { again, ...records } = useLoad(followRecords);
  useChanges(watchFollowed, again);
  return records;
}

let running = new AbortController();

/** Cancels the current request; nothing of it is kept. */
export const cancel = (): void => {
  running.abort(new DOMException('Cancelled', 'AbortError'));
};

const optionsFor = (onBytes?: (bytes: number) => void): FollowOptions => ({
  network: { fetch: (...args) => fetch(...args), now: () => Date.now() },
  signal: running.signal,
  ...(onBytes && { onBytes }),
  check: async (files, signal) => {
    const packed = [...files].map(([name, blob]) => new File([blob], name));
    const outcome = await importInWorker(packed, null, () => undefined, signal);
    if ('choices' in outcome) throw new ImportError('unknown');
    return outcome.made.manifest;
  },
});

/** Shows a failure. @param kept whether a stored release continues to answer. */
const refuse = (kept: boolean) => (error: unknown) => {
  if (running.signal.aborted) show({ step: 'cancelled', kept });
  else show({ step: 'refused', failure: asFollowError(error), kept });
};

/** Previews the pack at an address. Call it on a click: the browser asks the person to allow the host. */
export async function look(text: string): Promise<void> {
  running = new AbortController();
  try {
    const url = packAddress(text);
    // First of all, as browsers ask only while they handle a click.
    const asked = browser.permissions.request({ origins: [originOf(url)] });
    show({ step: 'looking' });
    if (!(await asked.catch(() => false))) throw new FollowError('notAllowed', url);
    show({ step: 'offered', offered: await previewPack(url, optionsFor()) });
  } catch (error) {
    refuse(false)(error);
  }
}

/** Follows a previewed pack. */
export async function follow(offered: OfferedPack, weekly: boolean): Promise<void> {
  const total = sizeInAll(offered);
  let done = 0;
  running = new AbortController();
  show({ step: 'fetching', done, total });
  const onBytes = (bytes: number) => {
    done += bytes;
    show({ step: 'fetching', done: Math.min(done, total), total });
  };
  try {
    await followPack(offered, weekly, optionsFor(onBytes));
    await setWeeklyAlarm();
    show({ step: 'followed', name: offered.release.name });
  } catch (error) {
    refuse(false)(error);
  }
}

/** The total size of a pack's files in bytes. */
export const sizeInAll = ({ manifest }: OfferedPack): number =>
  manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Checks for a newer release. */
export async function check({ url, name }: FollowRecord): Promise<void> {
  running = new AbortController();
  show({ step: 'checking', url });
  try {
    const outcome = await checkFollowed(url, optionsFor());
    show(
      outcome === 'gone'
        ? { step: 'idle' }
        : { step: 'checked', name, updated: outcome === 'updated' },
    );
  } catch (error) {
    refuse(true)(error);
  }
}

/** Stops following a pack, and gives up the permission for its host. */
export async function stop({ url }: FollowRecord): Promise<void> {
  await unfollow(url);
  await setWeeklyAlarm();
  const origin = originOf(url);
  if ((await followRecords()).some((other) => originOf(other.url) === origin)) return;
  // Browsers refuse to remove permissions that the extension always has.
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** Closes the preview. */
export const dismiss = (): void => {
  show({ step: 'idle' });
};
