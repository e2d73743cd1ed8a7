import { browser } from '../browser';
import { PackError } from '../pack/errors';
import type { PackFiles } from '../pack/types';

/** Reading the whole of a large file costs about as much as this many ranges of it. */
const MANY = 12;

/**
 * The pack in the extension's own package. A range that goes past the end of its file gives what
 * there is.
 *
 * Chromium answers a range request to its own package with exactly the bytes asked for, but with
 * status 200 and in no document: where it gives more, or fails, the whole file is taken. So it is
 * where more than {@link MANY} ranges are asked for at the same time. Firefox knows no ranges there and always gives the whole file, which is kept, so that a page with many
 * flagged photos reads it once; it goes when the browser stops the idle background.
 * @param ranges whether to ask for ranges at all.
 */
export function packageFiles(ranges: boolean): PackFiles {
  const kept = new Map<string, Promise<Uint8Array>>();
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
    const known = kept.get(name);
    if (known) return known;
    const whole = fetchBytes(name);
    kept.set(name, whole);
    // A failure is not kept: the next read tries again.
    whole.catch(() => kept.delete(name));
    return whole;
  }

  return {
    async read(name, start, end) {
      if (start === undefined) return fetchBytes(name);
      if (ranges && end !== undefined && !kept.has(name) && !(await isOneOfMany(name))) {
        const range = { Range: `bytes=${start}-${end - 1}` };
        const bytes = await fetchBytes(name, range).catch(() => null);
        if (bytes && bytes.length <= end - start) return bytes;
      }
      return (await keepWhole(name)).subarray(start, end);
    },
  };
}

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
