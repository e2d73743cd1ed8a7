import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PhotoSpool } from '../../../../data-build/sightings/photo-spool';
import { temporaryFolder } from '../run';

const scratch = temporaryFolder();
const newFolder = (): string => mkdtempSync(join(scratch, 'spool-'));

type Photo = [id: number, set: number, nsid: number, alias: number];

/** Photos that differ in everything; some have no owner. */
const photosOf = (count: number): Photo[] =>
  Array.from({ length: count }, (_, i) => [9e12 + 3 * i, i % 300, i % 5 ? i : -1, i % 7 ? -1 : i]);

async function fill(spool: PhotoSpool, photos: readonly Photo[]): Promise<void> {
  for (const [i, photo] of photos.entries()) {
    spool.add(...photo);
    if (i % 1000 === 0) await spool.flush();
  }
  await spool.end();
}

async function read(spool: PhotoSpool): Promise<Photo[]> {
  const photos: Photo[] = [];
  for await (const { ids, sets, nsids, aliases } of spool.batches()) {
    ids.forEach((id, i) => photos.push([id, sets[i]!, nsids[i]!, aliases[i]!]));
  }
  return photos;
}

describe('PhotoSpool', () => {
  // A batch has 65,536 photos.
  it.each([
    ['no photos', 0, 0, []],
    ['a few, in memory', 10, 100_000, []],
    ['a few, too many for no memory', 10, 0, ['photos']],
    ['one batch', 65_536, 0, ['photos']],
    ['several batches, in memory', 150_000, 1_000_000, []],
    ['several batches, the last of them short', 150_000, 0, ['photos']],
    ['batches in the file that were in memory first', 200_000, 131_072, ['photos']],
  ])('gives back %s', async (_, count, most, files) => {
    const folder = newFolder();
    const spool = new PhotoSpool(folder, most);
    const photos = photosOf(count);
    await fill(spool, photos);
    expect(await read(spool)).toEqual(photos);
    expect(readdirSync(folder)).toEqual(files);
    await spool.close();
  });

  it('supports several iterations, concurrent and repeated', async () => {
    const spool = new PhotoSpool(newFolder(), 0);
    const photos = photosOf(150_000);
    await fill(spool, photos);
    const [one, two] = await Promise.all([read(spool), read(spool)]);
    expect(one).toEqual(photos);
    expect(two).toEqual(photos);
    expect(await read(spool)).toEqual(photos);
    await spool.close();
  });

  it('does not overwrite what is in the folder', async () => {
    const folder = newFolder();
    const first = new PhotoSpool(folder, 0);
    await fill(first, photosOf(10));
    const second = new PhotoSpool(folder, 0);
    await expect(fill(second, photosOf(10))).rejects.toThrow('EEXIST');
    expect(await read(first)).toEqual(photosOf(10));
    await first.close();
  });
});
