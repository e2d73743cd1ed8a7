import { expect, it } from 'vitest';
import { answeredAnew } from '../../../../lib/checks/make-check';
import { ANSWER, checkOf, FIRST, listed, photosOf } from './made';

it('keeps its photos, name and date when it is answered anew', () => {
  const before = checkOf('1', photosOf(2), [listed(FIRST, 'helen')]);
  const answer = { ...ANSWER, date: 9, off: [] };
  const found = [listed(FIRST, 'helen', 'pipa'), listed(FIRST + 1, 'pipa')];
  expect(answeredAnew(before, { answer, listed: found })).toEqual({
    check: { ...before.check, answer, listed: 2, fresh: 2 },
    contents: { ...before.contents, listed: found },
  });
});
