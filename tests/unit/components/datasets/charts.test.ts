import { describe, expect, it } from 'vitest';
import { findDatasets } from '../../../../components/datasets/find-datasets';
import { layoutChain } from '../../../../components/datasets/chain-layout';
import { barLength, timeline } from '../../../../components/datasets/timeline';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import type { Dataset } from '../../../../lib/catalogue/schema';
import { supplyChain } from '../../../../lib/catalogue/supply-chain';

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
const from = (...parents: string[]): Partial<Dataset> => ({
  parents: parents.map((value) => ({ value, source: 's' })),
});
const of = (value: number) => ({ value, source: 's' });

describe('layoutChain', () => {
  it('stands a parent beside the middle of its children, and parents of one child together', () => {
    const datasets = [
      dataset('a'),
      dataset('b'),
      dataset('c'),
      dataset('a1', from('a')),
      dataset('a2', from('a', 'c')),
    ];
    const { nodes, rows } = layoutChain(supplyChain([...datasets, dataset('b1', from('b'))]));
    const places = Object.fromEntries(nodes.map(({ id, column, row }) => [id, [column, row]]));
    expect(places).toEqual({
      a1: [1, 0],
      a2: [1, 1],
      a: [0, 0.5],
      c: [0, 2],
      b1: [1, 3],
      b: [0, 3],
    });
    expect(rows).toBe(4);
  });

  it('places every dataset of the real chain, each on a spot of its own', () => {
    const chain = supplyChain(catalogue);
    const { nodes } = layoutChain(chain);
    expect(nodes).toHaveLength(chain.generations.flat().length);
    expect(new Set(nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(nodes.length);
  });
});

describe('timeline', () => {
  it('goes by year and name, takes faces where photos are not known, and leaves out what has no year', () => {
    const rows = timeline([
      dataset('c', { year: of(2019), faces: of(5) }),
      dataset('b', { year: of(2019), photos: of(7), faces: of(5) }),
      dataset('a', { year: of(2020) }),
      dataset('d'),
    ]);
    expect(rows.map(({ id, size }) => [id, size])).toEqual([
      ['b', { count: 7, of: 'photos' }],
      ['c', { count: 5, of: 'faces' }],
      ['a', null],
    ]);
  });

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

  it('puts those with most photos in the index first, then goes by name', () => {
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
});
