import { expect } from 'vitest';
import type { Source } from '../../../../../lib/sources/types';
import { readText } from '../read';

/** Expects a text to be read as these photos of the source's dataset, without skipped rows. */
export async function expectPhotos(
  source: Source,
  text: string,
  photos: [photoId: number, owner: string | null][],
): Promise<void> {
  const { sightings, tally } = await readText(source, text, 7);
  const { dataset } = source;
  expect(sightings).toEqual(photos.map(([photoId, owner]) => ({ photoId, owner, dataset })));
  expect(tally).toMatchObject({ rows: photos.length, skipped: [], notes: [] });
}

/** Expects one row of a text to be counted and shown with a reason, and the others to be photos. */
export async function expectSkip(source: Source, text: string, reason: string): Promise<void> {
  const { sightings, tally } = await readText(source, text);
  expect(tally).toMatchObject({ rows: sightings.length + 1, rowsWithPhoto: sightings.length });
  expect(tally.skipped).toMatchObject([{ reason, rows: 1 }]);
}
