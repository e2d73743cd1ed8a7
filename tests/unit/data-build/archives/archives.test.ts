import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ListError } from '../../../../lib/sources/errors';
import { temporaryFolder } from '../run';
import { bzip2, put, read, tar, zip } from './make';

const folder = temporaryFolder();

const TEXT = [0, 1, 2]
  .map((i) => `555000${i}@N99_identity_1/${9_000_000_000_000 + i}_0.jpg\n`)
  .join('');
/** TEXT. */
const SMALL = bzip2(
  'QlpoMTFBWSZTWQOloR8AABnfgEDQAAHyIEABAACGsUQgIABUZ/qkwAAGg2lEMj0IAaJcDKjSwNJRYaklMdG5o1IMFCt4wSuxBxoydMCGzh0QgNPC7kinChIAdLQj4A==',
);
/** 9000000000001 and a line end, 12,000 times, in two blocks. */
const TWO_BLOCKS = bzip2(
  'QlpoMTFBWSZTWUKFdNcAu3/IAACQYCAgAFQmqjAUqMfBUqYCpU8CRQ0AhZVQhbVQhcLuSKcKEghQrprg',
);
/** A tar archive with TEXT as files/Group1_Male.txt, and README.md. */
const TAR_BZ2 = bzip2(
  'QlpoMTFBWSZTWYEvrFcAALx/gM3QAEBAAfegZosQgOf33mQICDAAuSGVNTwpsk0AAAD9UBpso9QwA00aDTEAAADIASSInpNAANDQBkAyDSyvjfHsNKwANGkhGKKocSBlx3i0oCEMkU+mHp6npgq8xGTMJUKQcCXCieIDanEY+DOCBo3QVgtdqaxjcoyCAM9A2Vh1PAocJXfbn5p2pYmZDNb+tUzRWWCpBK0yj5KvXE68Ri82GMPD1qKrP30uEmrE6ixS3F8sL4TCQfxdyRThQkIEvrFc',
);
const INSIDE = { 'files/Group1_Male.txt': TEXT, 'README.md': 'hello\n' };
const TAR = await tar(INSIDE);
const TGZ = gzipSync(TAR);
const READ = { files: [['files/Group1_Male.txt', TEXT]], ignored: ['README.md'] };

describe('an archive is read as the folder it contains', () => {
  it.each([
    ['a.zip', zip(INSIDE)],
    ['stored.zip', zip(INSIDE, 0)],
    ['a.tar', TAR],
    ['a.tar.gz', TGZ],
    ['a.tgz', TGZ],
    ['a.tar.bz2', TAR_BZ2],
    ['called-otherwise', TGZ],
  ])('%s', async (name, bytes) => {
    expect(await read(put(folder, name, bytes))).toEqual(READ);
  });

  it('beside plain and compressed files and others', async () => {
    const dir = join(folder, 'all');
    mkdirSync(dir);
    put(dir, 'a.txt', 'one');
    put(dir, 'b.txt.gz', gzipSync('two'));
    put(dir, 'c.txt.bz2', SMALL);
    put(dir, 'd.zip', zip({ 'x.txt': 'four', 'x.png': '' }));
    put(dir, 'e.tar', await tar({ './y.txt.gz': gzipSync('five'), 'y.png': '' }));
    put(dir, 'photos.png', 'PK\x03\x04');
    expect(await read(dir)).toEqual({
      files: [
        ['a.txt', 'one'],
        ['b.txt.gz', 'two'],
        ['c.txt.bz2', TEXT],
        ['d.zip/x.txt', 'four'],
        ['e.tar/y.txt.gz', 'five'],
      ],
      ignored: ['d.zip/x.png', 'e.tar/y.png', 'photos.png'],
    });
  });

  it('without files that systems add unasked', async () => {
    const files = { '__MACOSX/._x.txt': 'a', 'b/.x.txt': 'b', 'x.txt': 'c' };
    for (const bytes of [zip(files), await tar(files)]) {
      expect(await read(put(folder, 'a', bytes))).toEqual({ files: [['x.txt', 'c']], ignored: [] });
    }
  });

  it('in code-unit order of its own names, past files that are not read', async () => {
    const files = { 'ü.txt': 'ü', 'a.png': 'x'.repeat(100_000), 'b.txt': '\uFEFFb' };
    for (const bytes of [zip(files), await tar(files)]) {
      const { files: found } = await read(put(folder, 'a', bytes));
      expect(found).toEqual([
        ['ü.txt', 'ü'],
        ['b.txt', '\uFEFFb'],
      ]);
    }
  });
});

describe('a single compressed file', () => {
  it.each([
    ['gzip', gzipSync(TEXT), TEXT],
    ['gzip in two parts', Buffer.concat([gzipSync('a\n'), gzipSync('b\n')]), 'a\nb\n'],
    ['bzip2', SMALL, TEXT],
    ['bzip2 of two blocks', TWO_BLOCKS, '9000000000001\n'.repeat(12_000)],
    ['bzip2 in two parts', Buffer.concat([SMALL, SMALL]), TEXT + TEXT],
  ])('%s', async (_what, bytes, text) => {
    expect(await read(put(folder, 'packed', bytes))).toEqual({
      files: [['packed', text]],
      ignored: [],
    });
  });

  it.each([
    ['xz', '\xfd7zXZ\0'],
    ['zstd', '\x28\xb5\x2f\xfd'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['rar', 'Rar!\x1a\x07'],
  ])('of an unsupported kind: %s', async (kind, bytes) => {
    const path = put(folder, 'packed', Buffer.from(bytes, 'latin1'));
    await expect(read(path)).rejects.toThrow(`packed is or holds a ${kind} file: unpack it first.`);
  });

  it('in an archive inside an archive, which is not opened', async () => {
    const path = put(folder, 'outer.zip', zip({ 'a.txt': zip({ 'b.txt': TEXT }), 'c.zip': 'x' }));
    await expect(read(path)).rejects.toThrow('a.txt is or holds a zip file: unpack it first.');
  });

  it('in Parquet inside an archive, where it cannot be read', async () => {
    const path = put(folder, 'outer.zip', zip({ 'a.txt': 'PAR1' }));
    await expect(read(path)).rejects.toThrow('a.txt is or holds a parquet file: unpack it first.');
  });
});

/** Reads it; what is wrong with it, or null where all of it was read as it was packed. */
async function complaint(bytes: Uint8Array, whole: unknown): Promise<string | null> {
  const found = await read(put(folder, 'list', bytes)).catch((error: unknown) => error);
  if (!(found instanceof Error)) {
    expect(found).toEqual(whole);
    return null;
  }
  expect(found, found.stack ?? '').toBeInstanceOf(ListError);
  expect(found.message).toMatch(/^\S+ (is (damaged|cut short|encrypted|packed)|has)/);
  return found.message;
}

const EACH: [name: string, bytes: Buffer][] = [
  ['zip', zip(INSIDE)],
  ['stored zip', zip(INSIDE, 0)],
  ['tar', await tar({ 'files/Group1_Male.txt': TEXT })],
  ['tar.gz', TGZ],
  ['tar.bz2', TAR_BZ2],
  ['gzip', gzipSync(TEXT)],
  ['bzip2', SMALL],
];

describe('one that is cut short', () => {
  it.each(EACH)('is refused wherever it was cut: %s', async (name, bytes) => {
    const whole = await read(put(folder, 'list', bytes));
    // Of less than that, tar does not show what it is, and no list is like it.
    const shortest = name === 'tar' ? 262 : 20;
    const lengths = [bytes.length - 1];
    for (let length = shortest; length < bytes.length; length += 11) lengths.push(length);
    for (const length of lengths) {
      const message = await complaint(bytes.subarray(0, length), whole);
      expect(message, `${length} of ${bytes.length} bytes`).not.toBeNull();
    }
  });

  it('has all its files if only the second of tar’s two empty blocks is missing', async () => {
    expect(await complaint(TAR.subarray(0, -512), READ)).toBeNull();
    expect(await complaint(TAR.subarray(0, -1024), READ)).toMatch(/no end mark of tar/);
  });
});

describe('a damaged archive', () => {
  // A tar archive has checksums only for its headers.
  it.each(EACH.filter(([name]) => name !== 'tar'))(
    'is refused, or everything is there: %s',
    async (_name, bytes) => {
      const texts = ({ files }: Awaited<ReturnType<typeof read>>): string =>
        files.map(([, text]) => text).join();
      const whole = await read(put(folder, 'list', bytes), () => true);
      let tried = 0;
      let refused = 0;
      for (let at = 4; at < bytes.length; at += 5) {
        tried++;
        const damaged = Buffer.from(bytes);
        damaged[at]! ^= 0x10;
        try {
          // Damaged names are harmless: the contents are complete.
          expect(texts(await read(put(folder, 'list', damaged), () => true))).toBe(texts(whole));
        } catch (error) {
          if (!(error instanceof ListError)) throw error;
          refused++;
        }
      }
      expect(refused).toBeGreaterThan(tried / 4);
    },
  );
});
