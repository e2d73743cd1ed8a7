import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import { ownWays } from '../../../../lib/catalogue/own-ways';

/** Each way in one line. */
const written = (photos: string[][]) =>
  ownWays(
    photos.map((datasets) => ({ datasets })),
    catalogue,
  ).map(({ steps, photos: count }) => `${count}: ${steps.join(' > ')}`);

it.each<[string, string[][], string[]]>([
  ['nothing', [], []],
  ['a dataset without parents', [['pipa']], ['1: pipa']],
  ['a dataset whose parents no list names', [['diveface']], ['1: diveface']],
  ['over a dataset that no list names', [['diveface', 'yfcc100m']], ['1: diveface', '1: yfcc100m']],
  [
    'the same way of several photos, most first',
    [['pipa'], ['diveface', 'megaface', 'yfcc100m'], ['diveface', 'megaface', 'yfcc100m']],
    ['2: yfcc100m > megaface > diveface', '1: pipa'],
  ],
  [
    'a photo that went two ways',
    [['diveface', 'megaface', 'meglass']],
    ['1: megaface > diveface', '1: megaface > meglass'],
  ],
  ['a child of several, whose parents no list names', [['lapa']], ['1: lapa']],
  ['a child of several by the one that names it', [['lapa', 'megaface']], ['1: megaface > lapa']],
  [
    'a child that may have it from either parent',
    [['300w-lp', 'lapa', 'megaface']],
    ['1: 300w-lp', '1: lapa', '1: megaface'],
  ],
  ['a list of one’s own', [['constructor']], ['1: constructor']],
])('goes back from %s', (_, photos, ways) => {
  expect(written(photos)).toEqual(ways);
});

it('leaves out no dataset that lists a photo, and counts no more photos than there are', () => {
  const ids = fc.subarray(
    catalogue.map(({ id }) => id),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 6 }), (photos) => {
      const ways = ownWays(
        photos.map((datasets) => ({ datasets })),
        catalogue,
      );
      const shown = new Set(ways.flatMap(({ steps }) => steps));
      expect([...shown].sort()).toEqual([...new Set(photos.flat())].sort());
      for (const way of ways) expect(way.photos).toBeLessThanOrEqual(photos.length);
    }),
  );
});
