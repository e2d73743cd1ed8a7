import { describe, expect, it } from 'vitest';
import { FileWriter } from '../../../../../lib/pack/files/file-writer';
import { PhotoTable } from '../../../../../lib/pack/photos/photo-table';
import { PhotoWriter } from '../../../../../lib/pack/photos/photo-writer';
import { MemoryFiles } from '../memory-files';
import { datasetOf } from '../dataset-of';

const START = 9_000_000_000_000;
const IDS = Array.from({ length: 9000 }, (_, i) => START + 26 * i);

/** The table of {@link IDS}, written for datasets with this many photos. */
async function tableFor(photos: number): Promise<PhotoTable> {
  const files = new MemoryFiles();
  const [data, directory] = (['photos.dat', 'photos.dir'] as const).map(
    (name) => new FileWriter(name, files),
  );
  const datasets = [datasetOf('a', photos)];
  const writer = new PhotoWriter([[0]], datasets, data!);
  for (const id of IDS) writer.collect(id, 0);
  for (const id of IDS) writer.push(id, 0);
  writer.finish(directory!);
  const closed = [await data!.close(), await directory!.close()];
  return PhotoTable.open(files, files.get('photos.dir'), { datasets, files: closed });
}

describe('the table of photos', () => {
  it.each([
    ['up to 2^24 photos', 2 ** 24, { block: 32, section: 2048 }],
    ['more', 2 ** 24 + 1, { block: 64, section: 4096 }],
  ])('has blocks and sections for %s', async (_, photos, sizes) => {
    const table = await tableFor(photos);
    expect(table.ids.map(({ model }) => model)).toMatchObject([sizes, sizes]);
    const found: number[] = [];
    await table.find([...IDS, ...IDS.map((id) => id + 1)], (index) => found.push(index));
    expect(found).toHaveLength(IDS.length);
    expect(Math.max(...found)).toBe(IDS.length - 1);
  });
});
