import type { OfferedFile } from '../catalogue/offers/types';
import { hasSum, matches } from './checksum';
import { DownloadError, TransientError } from './errors';
import { keepBytes } from './keep-bytes';
import { connectionError, requestFile, type FileAnswer } from './request';
import type { Network, PartialFiles, PartialState } from './types';

/** Attempts in a row without progress before a download fails. */
const TRIES = 5;
/** Milliseconds before the second attempt; doubled each time. */
const PAUSE = 1000;
/** In milliseconds; if a server asks for more, the download fails and the person can retry later. */
const LONGEST_WAIT = 120_000;
/** Milliseconds without a byte after which a connection counts as dead. */
export const STALL = 45_000;
/** The most bytes of a file whose size neither the offer nor the server gives. */
const MOST_UNSIZED = 2 ** 32;

/** A file to download. */
export interface FileDownload {
  offer: OfferedFile;
  /** Its key in `files`. */
  key: string;
  files: PartialFiles;
  network: Network;
  /** Called with the bytes stored so far and, if known, the total. */
  onBytes: (bytes: number, total: number | null) => void;
  /** Called after a failed attempt, with the milliseconds until the next. */
  onWait: (milliseconds: number) => void;
  /** Stops the download; the bytes stored so far stay. */
  signal: AbortSignal;
}

/**
 * Downloads a file, or the rest of it, until it is complete and has the checksums of its offer. If it fails
 * with a {@link TransientError}, the bytes stored so far stay; after other errors they are deleted.
 * @throws {DownloadError}, or the signal's reason.
 */
export async function downloadFile(task: FileDownload): Promise<void> {
  const { offer, key, files, network, signal } = task;
  let failed = 0;
  for (;;) {
    signal.throwIfAborted();
    const before = await files.state(key);
    if (before.checked) return;
    try {
      await receive(task, before);
      if (await matches(await files.content(key), offer)) {
        await files.markChecked(key);
        return;
      }
      await files.discard(key);
      // The rest may be from another version of the file: start over once.
      if (before.bytes === 0)
        throw new DownloadError('wrongBytes', `${offer.url}: wrong checksum.`);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (!(error instanceof TransientError)) {
        await files.discard(key).catch(() => undefined);
        throw error;
      }
      failed = (await files.state(key)).bytes > before.bytes ? 1 : failed + 1;
      if (failed >= TRIES || error.wait > LONGEST_WAIT) throw error;
      const pause = Math.max(error.wait, PAUSE * 2 ** (failed - 1));
      task.onWait(pause);
      await network.wait(pause, signal);
    }
  }
}

/** Makes one attempt. */
async function receive(task: FileDownload, here: PartialState): Promise<void> {
  const { offer, key, files, network, signal } = task;
  const resumes = here.bytes > 0 && (here.version !== null || hasSum(offer));
  if (resumes && here.bytes === offer.bytes) return;
  const stall = new AbortController();
  const either = AbortSignal.any([signal, stall.signal]);
  const ask = (start: number) =>
    unlessStalled(requestFile(offer, start, network, either), stall, network);

  let answer = await ask(resumes ? here.bytes : 0);
  if (answer.start > 0 && !continues(answer, here, offer)) {
    void answer.body.cancel();
    answer = await ask(0);
  }
  const { body, start, version } = answer;
  const total = offer.bytes ?? answer.total;
  if (answer.total !== null && answer.total !== total) {
    void body.cancel();
    throw new DownloadError('wrongBytes', `${offer.url} has ${answer.total} bytes, not ${total}.`);
  }
  if (start === 0) await files.begin(key, version);
  task.onBytes(start, total);
  const reader = body.getReader();
  const read = async () => {
    try {
      return (await unlessStalled(reader.read(), stall, network)).value;
    } catch (error) {
      throw connectionError(error, network, either);
    }
  };
  try {
    const received = await keepBytes({
      read,
      start,
      most: total ?? MOST_UNSIZED,
      append: (bytes) => files.append(key, bytes),
      onBytes: (bytes) => {
        task.onBytes(bytes, total);
      },
      stopped: () => signal.aborted,
    });
    if (total !== null && received < total) {
      throw new TransientError('network', `${offer.url} ends after ${received} of ${total} bytes.`);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Whether a response continues at the end of the stored bytes, with the same version of the file. */
function continues(
  { start, version }: FileAnswer,
  here: PartialState,
  offer: OfferedFile,
): boolean {
  if (start !== here.bytes) return false;
  // Servers of another origin may hide the version; then the checksum decides in the end.
  const isHidden = version === null || here.version === null;
  return version === here.version || (isHidden && hasSum(offer));
}

/** Awaits something from a server. After {@link STALL} milliseconds, `stall` is aborted. */
async function unlessStalled<T>(
  next: Promise<T>,
  stall: AbortController,
  network: Network,
): Promise<T> {
  const timer = new AbortController();
  void network.wait(STALL, timer.signal).then(() => {
    if (timer.signal.aborted) return;
    stall.abort(new TransientError('network', 'The server stopped sending.'));
  });
  try {
    return await next;
  } finally {
    timer.abort();
  }
}
