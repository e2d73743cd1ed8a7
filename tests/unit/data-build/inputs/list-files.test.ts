import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FileLog, listFiles } from '../../../../data-build/inputs/list-files';
import { put, tar, zip } from '../archives/make';
import { temporaryFolder } from '../run';

const folder = temporaryFolder();
const TEXT = { 'a.txt': 'x', 'b.txt': 'y' };
const TAR = await tar(TEXT);
const md5 = (bytes: string | Uint8Array) => createHash('md5').update(bytes).digest('hex');

async function filesOf(path: string) {
  const log = new FileLog();
  for await (const { text } of listFiles('test', path, (name) => name.endsWith('.txt'), log))
    for await (const _ of text);
  return log.files();
}

describe('FileLog', () => {
  it.each([
    ['all.zip', zip(TEXT)],
    ['all.tar', TAR],
    ['all.tgz', gzipSync(TAR)],
  ])('has the checksums of files and of their archive: %s', async (name, bytes) => {
    const path = mkdtempSync(join(folder, 'list-'));
    const file = put(path, name, bytes);
    put(path, 'c.txt', 'z');
    const archive = { name, bytes: bytes.length, md5: md5(bytes) };
    const found = await filesOf(path);
    expect(found).toMatchObject([
      { name: `${name}/a.txt`, md5: md5('x'), archive },
      { name: `${name}/b.txt`, md5: md5('y'), archive },
      { name: 'c.txt', md5: md5('z') },
    ]);
    expect(found[2]).not.toHaveProperty('archive');
    expect(await filesOf(file)).toMatchObject([
      { name: 'a.txt', archive },
      { name: 'b.txt', archive },
    ]);
  });
});
