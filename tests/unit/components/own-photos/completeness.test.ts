import { expect, it } from 'vitest';
import { incompleteness } from '../../../../components/own-photos/completeness';
import { appTexts } from '../../../../lib/i18n/app/texts';
import type { Source } from '../../../../lib/checks/types';
import { checkOf, photosOf } from '../../lib/checks/made';

type Counts = [photos: number, counted: number | null];
const source = ([photos, counted]: Counts, i: number): Source => ({
  ...{ id: String(i), name: 'A', made: i, photos, albumsOnly: 0, problems: [] },
  account: { owner: null, photos: counted },
});

it.each<[string, Counts[], string | null]>([
  ['all of either', [[3, 3], [4, 2]], null], // prettier-ignore
  ['less than one counts', [[3, 3], [4, 9]], 'One of the merged checks counts 9 photos, and together they name 5.'], // prettier-ignore
  ['as many as one counts, which may be others', [[3, 5], [4, 4]], 'Some photos may be missing'], // prettier-ignore
  ['one that does not say how many', [[3, 3], [4, null]], 'Some photos may be missing'], // prettier-ignore
])('a merged check of five photos with %s', (_, counts, text) => {
  const { check } = checkOf('1', photosOf(5));
  const missing = incompleteness({ ...check, sources: counts.map(source) }, appTexts('en'));
  expect(missing?.text ?? null).toEqual(text && expect.stringContaining(text));
  expect(missing?.certain ?? false).toBe(text?.startsWith('One') ?? false);
});
