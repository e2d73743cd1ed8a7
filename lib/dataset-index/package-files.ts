import { browser } from '../extension/browser';
import { concat } from '../pack/bits/concat';
import { PackError } from '../pack/errors';
import type { PackFiles } from '../pack/types';

/**
 * Firefox does not support ranges of packaged files, so its build splits files that are read by range into
 * parts of this many bytes: `photos.dat.0`, `photos.dat.1`, …
 */
export const PART = 1 << 16;

/**
 * The pack in the extension's own package. A range that extends past the end of its file returns what is
 * there.
 * @param ranges whether the browser answers range requests; if not, files are in parts.
 */
export function packageFiles(ranges: boolean): PackFiles {
  const read = ranges ? readRange : readParts;
  /** With parts, only sections are read by range: all other files stay whole. */
  const isWhole = (name: string): boolean => !ranges && !name.endsWith('.dat');
  return {
    async read(name, start, end) {
      if (start === undefined || end === undefined || isWhole(name)) {
        return (await fetchBytes(name)).subarray(start, end);
      }
      return read(name, start, end);
    },
  };
}

/**
 * Chromium answers a range request to its own package with exactly the requested bytes, but with status
 * 200, and only outside documents. If it returns more, or fails, the whole file is read.
 */
async function readRange(name: string, start: number, end: number): Promise<Uint8Array> {
  const range = { Range: `bytes=${start}-${end - 1}` };
  const bytes = await fetchBytes(name, range).catch(() => null);
  if (bytes && bytes.length <= end - start) return bytes;
  return (await fetchBytes(name)).subarray(start, end);
}

async function readParts(name: string, start: number, end: number): Promise<Uint8Array> {
  const first = Math.floor(start / PART);
  const count = Math.floor((end - 1) / PART) - first + 1;
  const parts = await Promise.all(
    Array.from({ length: count }, (_, i) => fetchPart(`${name}.${first + i}`, i > 0)),
  );
  const bytes = parts.length === 1 ? parts[0]! : concat(parts);
  return bytes.subarray(start - first * PART, end - first * PART);
}

/** @param atEnd whether the file may have ended before this part: the caller checks the length. */
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
    // For a missing file, both browsers reject as they do when reading fails.
    throw new PackError('missing', `The index's file ${name} cannot be read.`, { cause });
  }
}
