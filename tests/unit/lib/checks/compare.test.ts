import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareChecks } from '../../../../lib/checks/compare';
import { checkOf, FIRST, listed, photosOf } from './made';

it('tells what either has that the other has not', () => {
  const first = checkOf('1', photosOf(5), [
    listed(FIRST, 'helen'),
    listed(FIRST + 1, 'helen', 'megaface'),
  ]);
  const second = checkOf('2', photosOf(5, FIRST + 1), [
    listed(FIRST + 1, 'helen'),
    listed(FIRST + 5, 'pipa'),
  ]);
  expect(compareChecks(first.contents, second.contents)).toEqual({
    ...{ both: 4, onlyFirst: 1, onlySecond: 1 },
    listedInFirst: [listed(FIRST, 'helen'), listed(FIRST + 1, 'megaface')],
    listedInSecond: [listed(FIRST + 5, 'pipa')],
  });
});

it('counts photos as sets do', () => {
  const ids = fc.uniqueArray(fc.integer({ min: FIRST, max: FIRST + 60 }));
  const contentsOf = (numbers: number[]) => {
    const photos = photosOf(numbers.length);
    photos.ids = Float64Array.from(numbers).sort();
    return checkOf('1', photos).contents;
  };
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const both = a.filter((id) => b.includes(id)).length;
      expect(compareChecks(contentsOf(a), contentsOf(b))).toMatchObject({
        ...{ both, onlyFirst: a.length - both, onlySecond: b.length - both },
      });
    }),
  );
});
