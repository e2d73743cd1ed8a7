import { browser } from '../extension/browser';
import { PackError } from '../pack/errors';
import type { PackFiles } from '../pack/types';

/** Reading the whole of a pack's largest file takes about as long as this many ranges of it. */
const MANY = 32;

/**
 * Firefox knows no ranges of a package's files, so there the build cuts what is read by range into
 * files of so many bytes: `photos.dat.0`, `photos.dat.1`, …
 */
export const PART = 1 << 16;

/**
 * The pack in the extension's own package. A range that goes past the end of its file gives what there
 * is.
 * @param ranges whether the browser answers range requests: else files are in parts.
 */
export function packageFiles(ranges: boolean): PackFiles {
  const readRange = ranges ? rangeReader() : readParts;
  return {
    async read(name, start, end) {
      if (start === undefined || end === undefined) {
        return (await fetchBytes(name)).subarray(start, end);
      }
      return readRange(name, start, end);
    },
  };
}

type ReadRange = (name: string, start: number, end: number) => Promise<Uint8Array>;

/**
 * Chromium answers a range request to its own package with exactly the bytes asked for, but with
 * status 200 and in no document: where it gives more, or fails, the whole file is taken, and kept
 * until memory is wanted: who reads keeps what was read. So it is where more than {@link MANY} ranges
 * are asked for at the same time.
 */
function rangeReader(): ReadRange {
  const kept = new Map<string, WeakRef<Promise<Uint8Array>>>();
  const keptWhole = (name: string): Promise<Uint8Array> | undefined => kept.get(name)?.deref();
  /** Ranges asked for in this turn, by file. */
  const asked = new Map<string, number>();

  /** Whether a range is one of many, known once all of this turn have been asked for. */
  async function isOneOfMany(name: string): Promise<boolean> {
    asked.set(name, (asked.get(name) ?? 0) + 1);
    await Promise.resolve();
    const many = asked.get(name)! > MANY;
    queueMicrotask(() => asked.delete(name));
    return many;
  }

  function keepWhole(name: string): Promise<Uint8Array> {
    const known = keptWhole(name);
    if (known) return known;
    const whole = fetchBytes(name);
    kept.set(name, new WeakRef(whole));
    // A failure is not kept: the next read tries again.
    whole.catch(() => kept.delete(name));
    return whole;
  }

  return async (name, start, end) => {
    if (!keptWhole(name) && !(await isOneOfMany(name))) {
      const range = { Range: `bytes=${start}-${end - 1}` };
      const bytes = await fetchBytes(name, range).catch(() => null);
      if (bytes && bytes.length <= end - start) return bytes;
    }
    return (await keepWhole(name)).subarray(start, end);
  };
}

async function readParts(name: string, start: number, end: number): Promise<Uint8Array> {
  const first = Math.floor(start / PART);
  const count = Math.floor((end - 1) / PART) - first + 1;
  const parts = await Promise.all(
    Array.from({ length: count }, (_, i) => fetchPart(`${name}.${first + i}`, i > 0)),
  );
  if (parts.length === 1) return parts[0]!.subarray(start - first * PART, end - first * PART);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.subarray(start - first * PART, end - first * PART);
}

/** @param atEnd whether the file may have ended before this part: whoever asked counts the bytes. */
const fetchPart = (name: string, atEnd: boolean): Promise<Uint8Array> =>
  fetchBytes(name).catch((error: unknown) => {
    if (atEnd) return new Uint8Array();
    throw error;
  });

async function fetchBytes(name: string, headers?: HeadersInit): Promise<Uint8Array> {
  const url = browser.runtime.getURL(`/pack/${name}` as '/');
  try {
    const response = await fetch(url, headers ? { headers } : {});
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    // For a file that is not there both browsers reject as they do when reading fails.
    throw new PackError('missing', `The index's file ${name} cannot be read.`, { cause });
  }
}
