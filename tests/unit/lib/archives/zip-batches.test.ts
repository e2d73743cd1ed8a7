import { strToU8, zipSync, type ZipOptions } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zippedFiles, type PackedFile, type ZippedFile } from '../../../../lib/archives/zip';
import { unzipMany } from '../../../../lib/archives/zip-batches';

const FILES = ['a.json', 'b.json', 'c.json', 'd.json'];
const textOf = (name: string) => `${name}: `.repeat(20);

function zipped(level: ZipOptions['level']): Uint8Array<ArrayBuffer> {
  const files = FILES.map((name) => [name, strToU8(textOf(name))] as const);
  return zipSync(Object.fromEntries(files), { level: level! });
}

/** What each file that is wanted comes to: its text, or the error's. */
async function read(bytes: BlobPart, wanted: (file: PackedFile) => boolean = () => true) {
  const blob = new Blob([bytes]);
  const all: ZippedFile[] = [];
  for await (const file of zippedFiles(blob, 'archive.zip')) all.push(file);
  const result: Record<string, string> = {};
  for await (const batch of unzipMany(blob, all, wanted)) {
    for (const one of batch) {
      result[one.file.name] =
        'bytes' in one ? new TextDecoder().decode(one.bytes) : one.error.message;
    }
  }
  return result;
}

describe.each([0, 6] as const)('files compressed at level %i', (level) => {
  it('are read, but only those that are wanted', async () => {
    expect(await read(zipped(level))).toEqual(
      Object.fromEntries(FILES.map((name) => [name, textOf(name)])),
    );
    expect(Object.keys(await read(zipped(level), ({ name }) => name !== 'b.json'))).toEqual([
      'a.json',
      'c.json',
      'd.json',
    ]);
  });
});

it('reports a file that does not match its checksum, and reads the others', async () => {
  const bytes = zipped(0);
  const text = new TextDecoder('latin1').decode(bytes);
  bytes[text.indexOf(textOf('b.json')) + 3]! ^= 1;
  expect(await read(bytes)).toEqual({
    'a.json': textOf('a.json'),
    'b.json': 'b.json does not match its checksum.',
    'c.json': textOf('c.json'),
    'd.json': textOf('d.json'),
  });
});

it('reports a file that is not where the directory says', async () => {
  const bytes = zipped(0);
  const text = new TextDecoder('latin1').decode(bytes);
  bytes[text.indexOf('PK\x03\x04', 1)]! ^= 1;
  expect(await read(bytes)).toMatchObject({
    'a.json': textOf('a.json'),
    'b.json': 'b.json is not where the zip directory says.',
  });
});
