import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zippedFiles, type PackedFile } from '../../../../lib/archives/zip';
import { plainDirectory } from '../../../../lib/archives/zip-directory';

const MTIME = '2020-01-01';
const zipped = (files: Zippable) => zipSync(files, { mtime: MTIME });
const FILES = zipped({
  'a.json': strToU8('a'.repeat(300)),
  'folder/b.json': [strToU8('b'), { level: 0 }],
});

const directory = (...parts: BlobPart[]) => plainDirectory(new Blob(parts));

/** The library's answer, by which ours is judged. */
async function byLibrary(bytes: BlobPart): Promise<PackedFile[]> {
  const all: PackedFile[] = [];
  for await (const { name, packed, size, place } of zippedFiles(new Blob([bytes]), 'a.zip'))
    all.push({ name, packed, size, place });
  return all;
}

/** Where the second directory entry begins, after the first. */
const SECOND = 46 + 'a.json'.length;

/** The archive with other bytes from a place on, counted from where its first directory entry begins. */
function withEntry(at: number, ...values: number[]): Uint8Array<ArrayBuffer> {
  const bytes = FILES.slice();
  const view = new DataView(bytes.buffer);
  const start = view.getUint32(bytes.length - 6, true);
  bytes.set(values, start + at);
  return bytes;
}

const withEnd = (at: number, ...values: number[]): Uint8Array<ArrayBuffer> => {
  const bytes = FILES.slice();
  bytes.set(values, bytes.length - 22 + at);
  return bytes;
};

describe('a plain archive', () => {
  it('has the files that the library finds', async () => {
    const segment = fc.stringMatching(/^[a-zé名._ -]{1,12}$/);
    const name = fc
      .array(segment, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('/'))
      // The library that makes the archive would take it for a prototype.
      .filter((path) => path !== '__proto__');
    const content = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, content, { maxKeys: 8 }), async (contents) => {
        const files = Object.entries(contents).map(
          ([path, bytes]) => [path, [bytes, { level: bytes.length % 2 === 0 ? 0 : 6 }]] as const,
        );
        const bytes = zipped(Object.fromEntries(files) as Zippable);
        expect(await directory(bytes)).toEqual(await byLibrary(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it('has no folders and hidden files', async () => {
    const bytes = zipped({
      'x/': new Uint8Array(),
      '.DS_Store': strToU8('x'),
      'x/y': strToU8('y'),
    });
    expect((await directory(bytes))?.map(({ name }) => name)).toEqual(['x/y']);
  });
});

describe('left to the library is an archive', () => {
  it.each([
    ['that is empty', []],
    ['that is none', [strToU8('no archive at all, only a few words')]],
    ['that is cut short', [FILES.slice(0, -1)]],
    ['with something before it', [strToU8('before'), FILES]],
    ['with something behind it', [FILES, strToU8('behind')]],
    ['with a comment', [withEnd(20, 1), strToU8('!')]],
    ['on several disks', [withEnd(4, 1)]],
    ['with fewer files than it says', [withEnd(8, 3, 0, 3, 0)]],
    ['with more files than it says', [withEnd(8, 1, 0, 1, 0)]],
    ['in Zip64', [withEnd(8, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255)]],
    ['with an entry that is none', [withEntry(0, 0)]],
    ['with an encrypted file', [withEntry(8, 1)]],
    ['with another method', [withEntry(10, 12)]],
    ['with a file in Zip64', [withEntry(24, 255, 255, 255, 255)]],
    ['with a file that lies in the directory', [withEntry(42, 255)]],
    ['with two files in one place', [withEntry(SECOND + 42, 0, 0, 0, 0)]],
    ['with a name longer than the directory', [withEntry(28, 255)]],
    ['with a name in an old encoding', [withEntry(46, 0x84)]],
  ] as [string, BlobPart[]][])('%s', async (_, parts) => {
    expect(await directory(...parts)).toBeNull();
  });

  it('with a folder that has contents', async () => {
    const bytes = zipped({ 'x.': strToU8('y') });
    const at = new TextDecoder('latin1').decode(bytes).lastIndexOf('x.');
    bytes[at + 1] = '/'.charCodeAt(0);
    expect(await directory(bytes)).toBeNull();
  });
});
