import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { packageFiles } from '../../../../lib/dataset-index/package-files';
import { isStartLine, startFile, startLine } from '../../../../lib/dataset-index/start-files';

const BYTES = Uint8Array.from({ length: 256 }, (_, i) => i);
const line = (version: string) =>
  startLine({ version, files: { 'photos.gate': Buffer.from(BYTES).toString('base64') } });

/** What running the line in the background's scope does. */
const run = (text: string) => {
  const [, json] = /^globalThis\.overexposedStart=(.*);$/.exec(text)!;
  vi.stubGlobal('overexposedStart', JSON.parse(json!));
};

afterEach(() => {
  vi.unstubAllGlobals();
});
vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);

describe('the background’s first line', () => {
  it('brings the bytes of its files, which are then not fetched', async () => {
    run(line('1.2.3'));
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    expect(startFile('photos.gate')).toEqual(BYTES);
    expect(await packageFiles(true).read('photos.gate')).toEqual(BYTES);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('does so where the platform has no base64 of its own', () => {
    run(line('1.2.3'));
    vi.stubGlobal('Uint8Array', class extends Uint8Array {});
    Object.assign(Uint8Array, { fromBase64: undefined });
    expect([...startFile('photos.gate')!]).toEqual([...BYTES]);
  });

  it('brings nothing of other files, of another version, or where it did not run', () => {
    expect(startFile('photos.gate')).toBeNull();
    run(line('1.2.3'));
    expect(startFile('photos.dir')).toBeNull();
    run(line('1.2.2'));
    expect(startFile('photos.gate')).toBeNull();
  });

  it('is known from a line of the background’s own', () => {
    expect(isStartLine(line('1.2.3'))).toBe(true);
    expect(isStartLine('var background=(function(){')).toBe(false);
  });
});
