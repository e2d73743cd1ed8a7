import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSource } from '../../../../lib/sources/sources';
import { Tally } from '../../../../lib/sources/tally';
import { hasShared, SHARED } from '../../../shared';
import { readShared } from './read';

/** Rows, rows with a photo, distinct photos and distinct owners, counted with another program. */
const FIGURES: [id: string, rows: number, withPhoto: number, photos: number, owners: number][] = [
  ['diveface', 139_677, 139_677, 115_729, 6_102],
  ['pipa', 63_188, 63_188, 37_107, 0],
  ['helen', 2_330, 2_330, 2_122, 0],
  ['afw', 205, 205, 205, 0],
  ['adience', 12_194, 12_194, 8_339, 102],
  ['megaface', 360, 360, 303, 288],
  ['vggface', 39_669, 229, 192, 0],
  ['meglass', 47_917, 47_917, 46_986, 1_565],
  ['fsxl', 5_684, 5_684, 5_684, 608],
  ['flickr30k', 31_783, 31_783, 31_783, 0],
  ['eg1800', 1_885, 1_768, 1_759, 0],
];

describe.runIf(hasShared)('real lists', () => {
  const photos = new Set<number>();
  const owners = new Set<string>();

  it.each(FIGURES)('%s', async (id, rows, withPhoto, distinctPhotos, distinctOwners) => {
    const source = findSource(id)!;
    const tally = new Tally();
    const own = { photos: new Set<number>(), owners: new Set<string>() };
    for (const path of readdirSync(join(SHARED, 'lists', id), { recursive: true }) as string[]) {
      if (!source.takes(path)) continue;
      for (const { photoId, owner } of await readShared(source, join(id, path), tally)) {
        own.photos.add(photoId);
        photos.add(photoId);
        if (owner === null) continue;
        own.owners.add(owner);
        owners.add(owner);
      }
    }
    expect(tally).toMatchObject({ rows, rowsWithPhoto: withPhoto, notes: [] });
    expect([own.photos.size, own.owners.size]).toEqual([distinctPhotos, distinctOwners]);
  });

  it('adience, as the lists for training lay it out', async () => {
    const source = findSource('adience')!;
    const folder = join(SHARED, 'lists', 'adience-folds');
    const names = readdirSync(folder).filter((name) => source.takes(name));
    expect(names).toEqual(['age_train.txt']);
    const tally = new Tally();
    const rows = await readShared(source, join('adience-folds', names[0]!), tally);
    expect(tally).toMatchObject({ rows: 11_823, rowsWithPhoto: 11_823, notes: [] });
    expect(new Set(rows.map(({ photoId }) => photoId)).size).toBe(8_043);
    expect(new Set(rows.map(({ owner }) => owner)).size).toBe(129);
  });

  it('make one union', () => {
    expect([photos.size, owners.size]).toEqual([248_292, 8_259]);
  });
});
