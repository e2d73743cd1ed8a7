import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../../lib/pack/bits/bytes';
import { FileWriter, SectionWriter } from '../../../../../lib/pack/files/file-writer';
import { SectionFile } from '../../../../../lib/pack/files/section-file';
import { MemoryFiles } from '../memory-files';

/** Words in a section: 32 kB of them. */
const WORDS = 8192;
const KB32 = WORDS * 4;

/** A file of sections, each filled with its number. */
async function sections(count: number): Promise<[SectionFile, MemoryFiles]> {
  const files = new MemoryFiles();
  const file = new FileWriter('photos.dat', files);
  const writer = new SectionWriter(file);
  for (let i = 0; i < count; i++) writer.append(new Uint32Array(WORDS).fill(i));
  const table = new ByteWriter();
  writer.writeTable(table);
  await file.close();
  return [
    new SectionFile(
      files,
      'photos.dat',
      new ByteReader(table.result(), 'photos.dir'),
      files.get('photos.dat').length,
    ),
    files,
  ];
}

it.each([
  { title: 'neighbours together', asked: [3, 4, 5], reads: [3] },
  { title: 'with two between them together', asked: [3, 6], reads: [4] },
  { title: 'with three between them alone', asked: [3, 7], reads: [1, 1] },
  { title: 'asked for twice once', asked: [3, 3], reads: [1] },
])('reads sections $title', async ({ asked, reads }) => {
  const [file, files] = await sections(9);
  const words = await Promise.all(asked.map((section) => file.read(section)));
  expect(words.map((section) => section[WORDS - 1])).toEqual(asked);
  expect(files.reads.map(({ bytes }) => bytes)).toEqual(reads.map((count) => count * KB32));
});

it.each([
  { count: 32, reads: 32 },
  { count: 33, reads: 1 },
])('reads $count sections far from each other in $reads pieces', async ({ count, reads }) => {
  const [file, files] = await sections(4 * count);
  const asked = Array.from({ length: count }, (_, i) => 4 * i);
  const words = await Promise.all(asked.map((section) => file.read(section)));
  expect(words.map((section) => section[0])).toEqual(asked);
  expect(files.reads).toHaveLength(reads);
});
