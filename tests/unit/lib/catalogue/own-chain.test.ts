import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import { flowsOf } from '../../../../lib/catalogue/flows';
import { ownChain, type Asked } from '../../../../lib/catalogue/own-chain';

const asked = (...complete: string[]): Asked => ({ complete: new Set(complete), isLeast: false });

const chain = (photos: string[][], by: Asked) =>
  ownChain(
    photos.map((datasets) => ({ datasets })),
    catalogue,
    by,
  );

/** How many, in a word: `?` where it is not known. */
const count = ({ photos, isLeast }: { photos: number | null; isLeast: boolean }) =>
  photos === null ? '?' : `${isLeast && photos > 0 ? '≥' : ''}${photos}`;

const places = (photos: string[][], by: Asked) =>
  Object.fromEntries(chain(photos, by).places.map((place) => [place.id, count(place)]));
const steps = (photos: string[][], by: Asked) =>
  Object.fromEntries(
    chain(photos, by).steps.map((step) => [`${step.from} ${step.to}`, count(step)]),
  );

const MOST = asked('megaface', 'diveface');

describe('the datasets of a person’s photos', () => {
  it('are those that name them, what these were made from, and what was made from them', () => {
    expect(places([['diveface', 'megaface'], ['megaface'], ['pipa']], MOST)).toEqual({
      ...{ diveface: '1', megaface: '2', pipa: '≥1' },
      ...{ yfcc100m: '?', lapa: '?', meglass: '?', tinyface: '?' },
    });
  });

  it('hold none only where a whole list was asked', () => {
    expect(places([['megaface']], MOST)).toMatchObject({ diveface: '0', meglass: '?' });
  });

  it('hold at least so many where the person may have more', () => {
    expect(places([['megaface']], { ...MOST, isLeast: true })).toMatchObject({ megaface: '≥1' });
  });

  it('may be lists of one’s own, which come from nowhere', () => {
    const { places: all, steps: none } = chain([['own:mine']], MOST);
    expect(all.map(({ id }) => id)).toEqual(['own:mine']);
    expect(none).toEqual([]);
  });
});

describe('the steps of a person’s photos', () => {
  it.each<[string, string[][], Asked, Record<string, string>]>([
    ['both lists name it', [['diveface', 'megaface']], MOST, { 'megaface diveface': '1' }],
    [
      'one list is here in part',
      [['diveface', 'megaface']],
      asked(),
      { 'megaface diveface': '≥1' },
    ],
    ['the parent’s list does not name it', [['diveface']], MOST, { 'megaface diveface': '0' }],
    [
      'the parent’s list is not here',
      [['diveface']],
      asked('diveface'),
      { 'megaface diveface': '?' },
    ],
    ['the child’s list does not name it', [['megaface']], MOST, { 'megaface diveface': '0' }],
    [
      'different photos are named',
      [['diveface'], ['megaface']],
      MOST,
      { 'megaface diveface': '0' },
    ],
    [
      'a list between is not here',
      [['diveface', 'yfcc100m']],
      asked(),
      { 'yfcc100m megaface': '?' },
    ],
    [
      'either of two parents may have passed it on',
      [['300w-lp', 'lapa', 'megaface']],
      asked('300w-lp', 'lapa', 'megaface'),
      { '300w-lp lapa': '?', 'megaface lapa': '?' },
    ],
    [
      'one photo came from there and another may have',
      [
        ['lapa', 'megaface'],
        ['300w-lp', 'lapa', 'megaface'],
      ],
      asked('300w-lp', 'lapa', 'megaface'),
      { 'megaface lapa': '≥1' },
    ],
  ])('are counted where %s', (_, photos, by, expected) => {
    expect(steps(photos, by)).toMatchObject(expected);
  });

  it('never claim more photos than both lists name', () => {
    const flows = new Set(flowsOf(catalogue).map(({ from, to }) => `${from} ${to}`));
    const ids = fc.subarray(
      catalogue.map(({ id }) => id),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 6 }), ids, (photos, complete) => {
        for (const { from, to, photos: claimed } of chain(photos, asked(...complete)).steps) {
          const both = photos.filter((named) => named.includes(from) && named.includes(to));
          expect(flows.has(`${from} ${to}`)).toBe(true);
          expect(claimed ?? 0).toBeLessThanOrEqual(both.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
