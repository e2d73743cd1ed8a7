import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OfferedFile } from '../../lib/catalogue/offers/types';
import { pluralise } from '../pluralise';
import { DataError } from '../errors';
import { TransientError } from './errors';
import { limited } from './limited';
import { hasChecksums } from './checksums';
import { PartialFile } from './partial-file';
import { requestFile, WEB_PAGE } from './request';

/** How long a download keeps trying; shorter in tests. */
export interface RetryPolicy {
  /** Attempts without progress before giving up. */
  tries: number;
  /** Milliseconds before the second attempt; doubled each time. */
  pause: number;
  /** Milliseconds without a byte after which a connection counts as dead. */
  stall: number;
  /** The most bytes of a file whose size neither the offer nor the server gives. */
  fallbackLimit: number;
}

export const RETRY_POLICY: RetryPolicy = {
  tries: 6,
  pause: 1000,
  stall: 60_000,
  fallbackLimit: 2 ** 32,
};

/** In seconds; if a server asks for more, the person has to come back later. */
const LONGEST_WAIT = 120;

/** Observes a download. */
export interface Listener {
  /** Bytes downloaded and, if known, bytes in total. */
  onBytes: (bytes: number, total: number | null) => void;
  /** Why an attempt failed, and the milliseconds until the next. */
  onWait: (why: string, milliseconds: number) => void;
}

/**
 * Downloads a file to its place, where it appears complete and verified, or not at all. Resumes what an
 * earlier run left.
 * @throws {DataError}
 */
export async function download(
  offer: OfferedFile,
  target: string,
  listener: Listener,
  patience: RetryPolicy,
): Promise<void> {
  if (await isThere(offer, target)) return;
  const part = new PartialFile(target);
  try {
    await receive(offer, part, listener, patience);
    await check(offer, part.path);
    await part.commit();
  } catch (error) {
    if (error instanceof TransientError) {
      const kept = (await part.state()).bytes > 0 ? ' (what came is kept)' : '';
      throw fail(offer, error.message + kept);
    }
    await part.discard();
    if (error instanceof DataError) throw fail(offer, error.message);
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOSPC' ? fail(offer, 'the disk is full') : error;
  }
}

function fail({ name, url, page }: OfferedFile, why: string): DataError {
  const byHand = page === undefined ? '' : ` (a browser can get it at ${page})`;
  return new DataError(`${name}: ${why}: ${url}${byHand}`);
}

/** Retries until all bytes are here. @throws {TransientError} if attempts make no progress any more. */
async function receive(
  offer: OfferedFile,
  part: PartialFile,
  { onBytes, onWait }: Listener,
  { tries, pause, ...limits }: RetryPolicy,
): Promise<void> {
  let failed = 0;
  for (;;) {
    const before = (await part.state()).bytes;
    try {
      await receiveOnce(offer, part, onBytes, limits);
      return;
    } catch (error) {
      if (!(error instanceof TransientError)) throw error;
      failed = (await part.state()).bytes > before ? 1 : failed + 1;
      if (failed >= tries) throw error;
      if (error.wait > LONGEST_WAIT) {
        const seconds = pluralise(Math.ceil(error.wait), 'second');
        throw new TransientError(`${error.message} and asks to wait for ${seconds}`);
      }
      const wait = Math.max(pause * 2 ** (failed - 1), error.wait * 1000);
      onWait(error.message, wait);
      await sleep(wait);
    }
  }
}

async function receiveOnce(
  offer: OfferedFile,
  part: PartialFile,
  onBytes: Listener['onBytes'],
  { stall, fallbackLimit }: Pick<RetryPolicy, 'stall' | 'fallbackLimit'>,
): Promise<void> {
  const { bytes, version } = await part.state();
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new Error('no answer'));
  }, stall);
  try {
    const answer = await requestFile(offer, bytes, version, controller.signal);
    if (offer.bytes !== undefined && answer.total !== null && answer.total !== offer.bytes) {
      throw changed(answer.total, offer.bytes);
    }
    if (answer.start > 0 && answer.start !== bytes) {
      await part.discard();
      throw new TransientError('the server sent a different part from the one requested');
    }
    const file = await (answer.start > 0 ? part.resume() : part.begin(answer.version));
    const most = offer.bytes ?? answer.total ?? fallbackLimit;
    let here = answer.start;
    try {
      for await (const chunk of limited(answer.body, most, here)) {
        timer.refresh();
        await file.writeFile(chunk);
        onBytes((here += chunk.length), answer.total);
      }
    } finally {
      await file.close();
    }
    if (answer.total !== null && here < answer.total) {
      throw new TransientError('the connection ended early');
    }
  } finally {
    clearTimeout(timer);
    controller.abort(); // ends an answer that was not read
  }
}

const changed = (is: number, must: number): DataError =>
  new DataError(`it has ${pluralise(is, 'byte')} instead of ${must.toLocaleString('en')}`);

/** Whether the file already exists as offered. */
export async function isThere(offer: OfferedFile, target: string): Promise<boolean> {
  const info = await stat(target).catch(() => null);
  if (info === null) return false;
  return check(offer, target).then(
    () => true,
    () => false,
  );
}

/** @throws {DataError} if a file differs from the offer. */
async function check(offer: OfferedFile, path: string): Promise<void> {
  const { bytes } = offer;
  const { size } = await stat(path);
  if (bytes !== undefined && size !== bytes) throw changed(size, bytes);
  if (await hasChecksums(path, offer)) return;
  if (/^\s*<(!doctype html|html)/i.test(await firstText(path))) throw new DataError(WEB_PAGE);
  throw new DataError('its checksum is wrong');
}

async function firstText(path: string): Promise<string> {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
  await file.close();
  return buffer.toString('latin1', 0, bytesRead);
}
