import { describe, expect, it } from 'vitest';
import { findDatasets } from '../../../../components/datasets/find-datasets';
import { barLength } from '../../../../components/datasets/bar-length';
import type { Dataset } from '../../../../lib/catalogue/schema';

const dataset = (id: string, more: Partial<Dataset> = {}): Dataset => ({
  id,
  name: id.toUpperCase(),
  short: 'testing',
  subject: 'faces',
  sources: { s: { title: 's', url: 'https://example.invalid/' } },
  purpose: { value: `made for ${id}`, source: 's' },
  howFlickr: { value: 'invented', source: 's' },
  matchable: { value: { answer: 'yes' }, source: 's' },
  ...more,
});
const of = (value: number) => ({ value, source: 's' });

describe('barLength', () => {
  it.each([
    [1, 1000, 0],
    [10, 1000, 0],
    [100, 1000, 0.5],
    [1000, 1000, 1],
    [5, 5, 0],
  ])('draws %d of at most %d as %d', (count, most, length) => {
    expect(barLength(count, most)).toBeCloseTo(length);
  });
});

describe('findDatasets', () => {
  const all = [dataset('b'), dataset('a', { year: of(2015) }), dataset('c')];
  const ids = (text: string, index: Map<string, number> | null = null) =>
    findDatasets(all, text, index).map(({ id }) => id);

  it('sorts by photos in the index, then by name', () => {
    expect(ids('')).toEqual(['a', 'b', 'c']);
    expect(
      ids(
        '',
        new Map([
          ['c', 2],
          ['b', 1],
        ]),
      ),
    ).toEqual(['c', 'b', 'a']);
  });

  it.each([
    ['2015', ['a']],
    ['MADE  for C', ['c']],
    ['nothing', []],
  ])('finds by %j', (text, found) => {
    expect(ids(text)).toEqual(found);
  });

  it('finds by the short purpose, in English and in the person’s language', () => {
    const faces = [...all, dataset('d', { short: 'finding faces' })];
    const found = (text: string) =>
      findDatasets(faces, text, null, { 'finding faces': 'Gesichter finden' }).map(({ id }) => id);
    expect(found('gesichter')).toEqual(['d']);
    expect(found('finding')).toEqual(['d']);
  });
});
