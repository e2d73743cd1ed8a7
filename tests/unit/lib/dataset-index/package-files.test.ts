import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PART, packageFiles } from '../../../../lib/dataset-index/package-files';

const FILE = Uint8Array.from({ length: 100 }, (_, i) => i);
const URL_OF_FILE = 'chrome-extension://test-extension-id/pack/table.dat';

const rangeOf = (init?: RequestInit) => new Headers(init?.headers).get('Range');
const respond = (bytes: Uint8Array) => Promise.resolve(new Response(bytes.slice()));

/** A browser that supports range requests, as Chromium does. */
const withRanges = (_url: string, init?: RequestInit) => {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(rangeOf(init) ?? '') ?? [];
  if (Number(start) >= FILE.length) return Promise.reject(new TypeError('Failed to fetch'));
  return respond(start ? FILE.subarray(Number(start), Number(end) + 1) : FILE);
};
/** A browser that does not: it answers with the whole file. */
const withoutRanges = () => respond(FILE);

/** A little more than two parts, as the build for Firefox makes them. */
const LARGE = Uint8Array.from({ length: 2 * PART + 5 }, (_, i) => (i * 7) % 251);
const inParts = (url: string) => {
  const part = Number(/\/pack\/table\.dat\.(\d+)$/.exec(url)?.[1]);
  const bytes = LARGE.subarray(part * PART, (part + 1) * PART);
  return bytes.length > 0 ? respond(bytes) : Promise.reject(new TypeError('Failed to fetch'));
};

const fetched = vi.fn<(url: string, init?: RequestInit) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('packageFiles', () => {
  it('requests only the needed bytes', async () => {
    fetched.mockImplementation(withRanges);
    expect(await packageFiles(true).read('table.dat', 10, 20)).toEqual(FILE.slice(10, 20));
    expect(fetched).toHaveBeenCalledOnce();
    const [url, init] = fetched.mock.calls[0]!;
    expect(url).toBe(URL_OF_FILE);
    expect(rangeOf(init)).toBe('bytes=10-19');
  });

  it('takes the range from the whole file if ranges are ignored', async () => {
    fetched.mockImplementation(withoutRanges);
    expect(await packageFiles(true).read('table.dat', 10, 20)).toEqual(FILE.slice(10, 20));
  });

  it.each([
    [0, 1, 1],
    [PART - 1, PART, 1],
    [PART, PART + 1, 1],
    [PART - 2, PART + 2, 2],
    [10, 2 * PART + 3, 3],
    [2 * PART, 2 * PART + 5, 1],
  ])('joins bytes %i to %i from parts', async (start, end, requests) => {
    fetched.mockImplementation(inParts);
    expect(await packageFiles(false).read('table.dat', start, end)).toEqual(
      LARGE.slice(start, end),
    );
    expect(fetched).toHaveBeenCalledTimes(requests);
  });

  it('returns fewer bytes, never others, if a part is missing', async () => {
    fetched.mockImplementation((url) =>
      url.endsWith('.1') ? Promise.reject(new TypeError('Failed to fetch')) : inParts(url),
    );
    const files = packageFiles(false);
    await expect(files.read('table.dat', PART, PART + 5)).rejects.toMatchObject({
      code: 'missing',
    });
    const bytes = await files.read('table.dat', PART - 5, 2 * PART + 5);
    expect(bytes.length).toBeLessThan(PART + 10);
  });

  it('reads a whole file', async () => {
    fetched.mockImplementation(withRanges);
    expect(await packageFiles(true).read('manifest.json')).toEqual(FILE);
  });

  it.each([
    [90, 101, FILE.slice(90)],
    [90, 200, FILE.slice(90)],
    [100, 120, FILE.slice(100)],
    [110, 120, FILE.slice(100)],
  ])('returns what there is of bytes %i to %i', async (start, end, bytes) => {
    fetched.mockImplementation(withRanges);
    expect(await packageFiles(true).read('table.dat', start, end)).toEqual(bytes);
  });

  it('reads a part of a file that is not in parts', async () => {
    fetched.mockImplementation(withoutRanges);
    expect(await packageFiles(false).read('manifest.json', 0, 10)).toEqual(FILE.slice(0, 10));
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([
      'chrome-extension://test-extension-id/pack/manifest.json',
    ]);
  });

  it('returns what there is of parts', async () => {
    fetched.mockImplementation(inParts);
    const [start, end] = [2 * PART + 3, 3 * PART + 1];
    expect(await packageFiles(false).read('table.dat', start, end)).toEqual(LARGE.slice(start));
  });

  it.each([true, false])('reports an unreadable file as missing (ranges: %s)', async (ranges) => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const files = packageFiles(ranges);
    const read = files.read('table.dat', 0, 10);
    await expect(read).rejects.toMatchObject({ name: 'PackError', code: 'missing' });
    fetched.mockImplementation(ranges ? withRanges : inParts);
    const bytes = ranges ? FILE : LARGE;
    expect(await files.read('table.dat', 0, 10)).toEqual(bytes.slice(0, 10));
  });
});
