import { expect, it } from 'vitest';
import { withNewAnswer, withoutPlaces } from '../../../../lib/checks/make-check';
import { ANSWER, checkOf, FIRST, listed, photosOf, placed } from './made';

it('keeps its photos, name and date when it is answered anew', () => {
  const before = checkOf('1', photosOf(2), [listed(FIRST, 'helen')]);
  const answer = { ...ANSWER, date: 9, off: [] };
  const found = [listed(FIRST, 'helen', 'pipa'), listed(FIRST + 1, 'pipa')];
  expect(withNewAnswer(before, { answer, listed: found })).toEqual({
    check: { ...before.check, answer, listed: 2, fresh: 2 },
    contents: { ...before.contents, listed: found },
  });
});

it('is the same without places as where none were known', () => {
  const places = [{ latitude: 48.14, longitude: 11.58 }, null];
  expect(withoutPlaces(checkOf('1', placed(places)))).toEqual(checkOf('1', photosOf(2)));
});

it('keeps places when it is answered anew, as the person agreed to them', () => {
  const before = checkOf('1', placed([{ latitude: 48.14, longitude: 11.58 }]));
  const after = withNewAnswer(before, { answer: ANSWER, listed: [] });
  expect(after.contents.photos.places).toEqual(before.contents.photos.places);
  expect(after.check.facts.placed).toBe(1);
});
