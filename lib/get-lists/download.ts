import type { OfferedFile } from '../catalogue/offers/types';
import { hasSum, matches } from './checksum';
import { GetError, TransientError } from './errors';
import { keepBytes } from './keep-bytes';
import { lost, requestFile, type FileAnswer } from './request';
import type { Network, PartialFiles, PartialState } from './types';

/** Tries without a byte of progress before a download is given up. */
const TRIES = 5;
/** Milliseconds before the second try; doubled each time. */
const PAUSE = 1000;
/** Where a server asks for more milliseconds, a person comes back later. */
const LONGEST_WAIT = 120_000;
/** Milliseconds without a byte after which a connection is taken for dead. */
export const STALL = 45_000;
/** Bytes at most of a file of which neither the offer nor the server says the size. */
const UNTOLD = 2 ** 32;

/** What a download is given. */
export interface Download {
  offer: OfferedFile;
  /** What it is kept under. */
  key: string;
  files: PartialFiles;
  network: Network;
  /** Told the bytes here and, where it is known, bytes in all. */
  onBytes: (bytes: number, total: number | null) => void;
  /** Told that a try failed, and the next is in so many milliseconds. */
  onWait: (milliseconds: number) => void;
  /** Stops it; what came is kept. */
  signal: AbortSignal;
}

/**
 * Downloads a file, or the rest of it, until all is kept and has the checksums of its offer.
 * Where it is given up in a way that another try may mend, what came is kept; else nothing is.
 * @throws {GetError}, or whatever the signal was aborted with.
 */
export async function download(task: Download): Promise<void> {
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
      // The rest may have been that of another version: once more, from the beginning.
      if (before.bytes === 0) throw new GetError('wrongBytes', `${offer.url}: wrong checksum.`);
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

/** One try. */
async function receive(task: Download, here: PartialState): Promise<void> {
  const { offer, key, files, network, signal } = task;
  const resumes = here.bytes > 0 && (here.version !== null || hasSum(offer));
  if (resumes && here.bytes === offer.bytes) return;
  const silence = new AbortController();
  const either = AbortSignal.any([signal, silence.signal]);
  const ask = (start: number) =>
    unlessSilent(requestFile(offer, start, network, either), silence, network);

  let answer = await ask(resumes ? here.bytes : 0);
  if (answer.start > 0 && !goesOn(answer, here, offer)) {
    void answer.body.cancel();
    answer = await ask(0);
  }
  const { body, start, version } = answer;
  const total = offer.bytes ?? answer.total;
  if (answer.total !== null && answer.total !== total) {
    void body.cancel();
    throw new GetError('wrongBytes', `${offer.url} has ${answer.total} bytes, not ${total}.`);
  }
  if (start === 0) await files.begin(key, version);
  task.onBytes(start, total);
  const reader = body.getReader();
  const read = async () => {
    try {
      return (await unlessSilent(reader.read(), silence, network)).value;
    } catch (error) {
      throw lost(error, network, either);
    }
  };
  try {
    const received = await keepBytes({
      read,
      start,
      most: total ?? UNTOLD,
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

/** Whether an answer goes on where the bytes end that are here, and is of the same version. */
function goesOn({ start, version }: FileAnswer, here: PartialState, offer: OfferedFile): boolean {
  if (start !== here.bytes) return false;
  // Servers of another origin need not tell: the checksum does, at the end.
  const untold = version === null || here.version === null;
  return version === here.version || (untold && hasSum(offer));
}

/** What is awaited of a server; one that is silent for too long is no longer waited for. */
async function unlessSilent<T>(
  next: Promise<T>,
  silence: AbortController,
  network: Network,
): Promise<T> {
  const timer = new AbortController();
  void network.wait(STALL, timer.signal).then(() => {
    if (timer.signal.aborted) return;
    silence.abort(new TransientError('network', 'The server has gone silent.'));
  });
  try {
    return await next;
  } finally {
    timer.abort();
  }
}
