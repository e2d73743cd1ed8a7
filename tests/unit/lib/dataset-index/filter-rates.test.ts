import { expect, it } from 'vitest';
import { FIRST_INVENTED_PHOTO } from '../../../../lib/ids/invented';
import { measureFilters } from '../../../../lib/dataset-index/filter-rates';
import { openTables } from '../../../../lib/pack/tables';
import { packOf } from '../pack/make-pack';

const PHOTOS = Array.from({ length: 500 }, (_, i) => ({
  id: FIRST_INVENTED_PHOTO + 1000 * i,
  datasets: ['pipa'],
  nsid: `${i + 1}@N99`,
}));
/** Makes the measurement test the same photo id each time. */
const only = (id: number) => () => (id - FIRST_INVENTED_PHOTO + 0.5) / 6e10;

it('does not count a listed photo as a false positive', async () => {
  const files = await packOf(PHOTOS);
  expect((await measureFilters(files, only(PHOTOS[7]!.id))).photos).toBe(0);
});

it('counts what passes the filter without being listed', async () => {
  const files = await packOf(PHOTOS);
  const { photoFilter } = await openTables(files);
  const listed = new Set(PHOTOS.map(({ id }) => id));
  let stranger = FIRST_INVENTED_PHOTO;
  while (listed.has(stranger) || !photoFilter.mayHave(stranger)) stranger++;
  expect((await measureFilters(files, only(stranger))).photos).toBe(1);
});

it('gives a low share for members', async () => {
  const files = await packOf(PHOTOS);
  const { members } = await measureFilters(files, Math.random);
  expect(members).toBeGreaterThan(0);
  expect(members).toBeLessThan(0.2);
});
