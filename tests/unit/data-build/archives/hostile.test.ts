import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { findSource } from '../../../../lib/sources/sources';
import { Tally } from '../../../../lib/sources/tally';
import { listFiles } from '../../../../data-build/inputs/list-files';
import { temporaryFolder } from '../run';
import { bzip2, put, read, tar, zip } from './make';

const folder = temporaryFolder();

const TRICKS = {
  '../../up.txt': 'a',
  '/abs.txt': 'b',
  'C:\\windows\\x.txt': 'c',
  'red\u001b[31m\u202etxt.txt': 'd',
};
const TRICKS_TAR = await tar(TRICKS);

/** 200 MB of zeros in 178 bytes. */
const BOMB = bzip2(
  'QlpoOTFBWSZTWei3pg8BX44IAMAAAAggADCATUZCoCWpCoCXMUFZJlNZ6LemDwFfjggAwAAACCAAMIBNRkKgJakKgJcxQVkmU1not6YPAV+OCADAAAAIIAAwgE1GQqAlqQqAlzFBWSZTWei3pg8BX44IAMAAAAggADCATUZCoCWpCoCXMUFZJlNZQam13wB9oogIwAACAAAIIAAwzAmqaZKkQbVFSIPF3JFOFCQ/N8xfgA==',
);
const ZEROS = Buffer.alloc(200_000_000, '0');
const BOMB_TGZ = gzipSync(await tar({ 'bomb.txt': ZEROS }));

describe('a hostile archive', () => {
  it.each([
    ['zip', zip(TRICKS)],
    ['tar', TRICKS_TAR],
  ])('writes nothing, wherever its names point: %s', async (_kind, bytes) => {
    const path = put(folder, 'tricks', bytes);
    const { files } = await read(path);
    expect(files).toEqual([
      ['../../up.txt', 'a'],
      ['abs.txt', 'b'],
      ['C:/windows/x.txt', 'c'],
      ['red\uFFFD[31m\uFFFDtxt.txt', 'd'],
    ]);
    expect(readdirSync(folder)).toEqual(['tricks']);
    expect(existsSync(join(folder, '..', '..', 'up.txt'))).toBe(false);
  });

  it('has no links, devices or folders that are followed', async () => {
    const files = { 'a.txt': '/etc/passwd', 'b.txt': '/etc/passwd', 'c.txt': '', 'd.txt': 'd' };
    const types = { 'a.txt': 'symlink', 'b.txt': 'link', 'c.txt': 'fifo' } as const;
    const path = put(folder, 'links.tar', await tar(files, types));
    expect(await read(path)).toEqual({ files: [['d.txt', 'd']], ignored: [] });
  });

  it('is refused if encrypted', async () => {
    const writer = new ZipWriter(new BlobWriter(), { password: 'x', zipCrypto: true });
    await writer.add('a.txt', new BlobReader(new Blob(['secret'])));
    const bytes = new Uint8Array(await (await writer.close()).arrayBuffer());
    const path = put(folder, 'locked.zip', bytes);
    await expect(read(path)).rejects.toThrow('locked.zip/a.txt is encrypted.');
  });

  it('is refused if its files overlap', async () => {
    const bytes = zip({ 'a.txt': 'x'.repeat(1000), 'b.txt': 'y'.repeat(1000) });
    // The second entry of the directory points to the first one's file.
    const second = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    bytes.writeUInt32LE(10, second + 42);
    await expect(read(put(folder, 'over.zip', bytes))).rejects.toThrow(
      /over\.zip\/b\.txt is damaged/,
    );
  });

  it.each([
    ['gzip', gzipSync(ZEROS), 'bomb'],
    ['zip', zip({ 'bomb.txt': ZEROS }), 'bomb.txt'],
    ['tar.gz', BOMB_TGZ, 'bomb.txt'],
    ['bzip2', BOMB, 'bomb'],
  ])('is refused before it is decompressed completely: %s', async (_kind, bytes, name) => {
    const path = put(folder, 'bomb', bytes);
    let unfolded = 0;
    async function* counted(text: AsyncIterable<string>): AsyncGenerator<string> {
      for await (const piece of text) {
        unfolded += piece.length;
        yield piece;
      }
    }
    const reading = async (): Promise<void> => {
      for await (const file of listFiles('test', path, (n) => n.endsWith('.txt'))) {
        const source = findSource('list')!;
        const batches = source.read({ name: file.name, text: counted(file.text) }, new Tally());
        for await (const batch of batches) expect(batch).toEqual([]);
      }
    };
    await expect(reading()).rejects.toThrow(`${name} is not a list: line 1 never ends.`);
    // A bzip2 block is decompressed as a whole.
    expect(unfolded).toBeLessThan(50_000_000);
  });
});
