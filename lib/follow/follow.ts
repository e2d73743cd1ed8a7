import { browser } from '../extension/browser';
import { withLock } from '../extension/with-lock';
import { MANIFEST } from '../pack/files/manifest';
import type { Manifest } from '../pack/types';
import { canAnswer } from '../user-lists/can-answer';
import { listFiles } from '../user-lists/list-files';
import { listRecord } from '../user-lists/list-records';
import type { ListRecord } from '../user-lists/types';
import { removeList } from '../user-lists/remove-list';
import { renewManifest } from '../user-lists/renew-manifest';
import { identityOf, saveList } from '../user-lists/save-list';
import { isOneFile, originOf } from './address';
import { asFollowError } from './as-follow-error';
import { FollowError } from './errors';
import { fetchPack } from './fetch-pack';
import { followRecord, putFollow, removeFollow, type FollowRecord } from './follow-records';
import { fetchManifest, fetchRelease, isNewer, type OfferedPack } from './offered-pack';
import { RemoteFolder, type Remote } from './remote';
import { RemoteFile } from './remote-file';
import { Server, type FollowNetwork } from './server';

/** The dependencies of following. */
export interface FollowOptions {
  network: FollowNetwork;
  /** Decodes and checks a whole pack. @throws {ImportError} */
  check: (files: ReadonlyMap<string, Blob>, signal: AbortSignal) => Promise<Manifest>;
  signal: AbortSignal;
  /** Called with the number of bytes after each read. */
  onBytes?: (bytes: number) => void;
}

/** Fetches the description of the pack at an address; stores nothing. @throws {FollowError} */
export const previewPack = (url: string, options: FollowOptions): Promise<OfferedPack> =>
  withFollowErrors(async () => {
    const remote = await open(url, options);
    return fetchManifest(remote, url, await fetchRelease(remote));
  });

/**
 * Follows a previewed pack: answers come from it from now on.
 * @param weekly whether to check for a new release once a week.
 * @throws {FollowError}; nothing is left behind.
 */
export const followPack = (
  offered: OfferedPack,
  weekly: boolean,
  options: FollowOptions,
): Promise<void> =>
  withPackLock(offered.url, async () => {
    const before = await followRecord(offered.url);
    if (before && (await keptList(before))) {
      throw new FollowError('failed', `${offered.url} is followed already.`);
    }
    const remote = await open(offered.url, options);
    const { id } = await keep(offered, null, remote, options);
    await putFollow({ ...recordOf(offered, id, options), weekly });
  });

/**
 * Updates a followed pack. The stored release answers until the new one is checked, and stays if that is
 * refused; its record then says why.
 * @returns `gone` if the person has removed the list; the pack is then no longer followed.
 * @throws {FollowError}
 */
export const checkFollowed = (
  url: string,
  options: FollowOptions,
): Promise<'current' | 'updated' | 'gone'> =>
  withPackLock(url, async () => {
    const here = await followRecord(url);
    const list = here && (await keptList(here));
    if (!here || !list) {
      await removeFollow(url);
      return 'gone';
    }
    if (here.before !== undefined && here.before !== here.list) await removeList(here.before);
    try {
      const remote = await open(url, options);
      const release = await fetchRelease(remote);
      const checked = { ...here, before: undefined, failure: undefined };
      // The same release is fetched again if its stored files were lost.
      if (!isNewer(release, here) && (await canAnswer(list))) {
        await putFollow({ ...checked, checked: options.network.now() });
        return 'current';
      }
      const offered = await fetchManifest(remote, url, release);
      const { id } = await keep(offered, list, remote, options);
      const next = { ...checked, ...recordOf(offered, id, options) };
      await putFollow({ ...next, before: list.id });
      if (id !== list.id) await removeList(list.id);
      await putFollow(next);
      return 'updated';
    } catch (error) {
      const { code, message } = asFollowError(error);
      if (!options.signal.aborted) {
        await putFollow({ ...here, checked: options.network.now(), failure: { code, message } });
      }
      throw error;
    }
  });

/** Stops following a pack. Its stored release stays as an ordinary added list. */
export const unfollow = (url: string): Promise<void> => withPackLock(url, () => removeFollow(url));

const recordOf = (
  { url, release: { name, key, release, manifest } }: OfferedPack,
  list: string,
  { network }: FollowOptions,
) => ({ url, name, key, release, manifest, list, checked: network.now() });

/** The list in which a followed pack is stored; undefined if the person has removed it. */
async function keptList({ list }: FollowRecord): Promise<ListRecord | undefined> {
  const record = await listRecord(list);
  return record?.complete ? record : undefined;
}

/** Downloads what has changed, checks the whole pack and stores it. */
async function keep(
  { release, manifest, manifestBytes }: OfferedPack,
  before: ListRecord | null,
  remote: Remote,
  { check, signal, network }: FollowOptions,
): Promise<ListRecord> {
  const kept = before && { manifest: before.manifest, files: listFiles(before.id) };
  const files = await fetchPack(remote, manifest, manifestBytes, kept);
  await check(files, signal);
  signal.throwIfAborted();
  const known = await listRecord(identityOf(manifest));
  if (known && (await canAnswer(known))) {
    // The files may be the same under a new manifest.
    await renewManifest(known.id, manifest, files.get(MANIFEST)!);
    return known;
  }
  const made = { name: release.name, manifest, files, report: null };
  return saveList(made, network.now(), undefined, before?.enabled);
}

async function open(url: string, { network, signal, onBytes }: FollowOptions): Promise<Remote> {
  if (!(await browser.permissions.contains({ origins: [originOf(url)] }))) {
    throw new FollowError('notAllowed', new URL(url).hostname);
  }
  const server = new Server(network, signal, onBytes);
  return isOneFile(url) ? new RemoteFile(url, server) : new RemoteFolder(url, server);
}

const withPackLock = <T>(url: string, work: () => Promise<T>): Promise<T> =>
  withLock(`follow:${url}`, () => withFollowErrors(work));

async function withFollowErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asFollowError(error);
  }
}
