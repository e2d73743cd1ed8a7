import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import type { Dataset } from '../../../../lib/catalogue/schema';
import { derivedFrom, supplyChain } from '../../../../lib/catalogue/supply-chain';

const dataset = (id: string, ...parents: string[]): Dataset => ({
  id,
  name: id,
  short: 'testing',
  subject: 'faces',
  sources: { a: { title: 'A', url: 'https://example.org/' } },
  purpose: { value: 'To test.', source: 'a' },
  howFlickr: { value: 'Not at all.', source: 'a' },
  matchable: { value: { answer: 'yes' }, source: 'a' },
  ...(parents.length > 0 && { parents: parents.map((value) => ({ value, source: 'a' })) }),
});

const layout = (datasets: Dataset[]) =>
  supplyChain(datasets).generations.map((generation) => generation.map(({ id }) => id));

describe('the supply chain', () => {
  it.each<[string, Dataset[], string[][]]>([
    ['nothing', [], []],
    ['datasets without kin', [dataset('a'), dataset('b')], []],
    ['a line', [dataset('c', 'b'), dataset('b', 'a'), dataset('a')], [['a'], ['b'], ['c']]],
    [
      'a child of two generations, after both',
      [dataset('a'), dataset('b', 'a'), dataset('c', 'a', 'b')],
      [['a'], ['b'], ['c']],
    ],
    [
      'several children, in the order given',
      [dataset('a'), dataset('c', 'a'), dataset('b', 'a')],
      [['a'], ['c', 'b']],
    ],
  ])('arranges %s', (_, datasets, generations) => {
    expect(layout(datasets)).toEqual(generations);
  });

  it('draws an edge from each parent to its child', () => {
    expect(supplyChain([dataset('a'), dataset('b', 'a')]).edges).toEqual([{ from: 'a', to: 'b' }]);
  });

  it('refuses an unknown parent', () => {
    expect(() => supplyChain([dataset('a', 'gone')])).toThrow('Unknown parent of a: gone');
  });

  it('refuses a cycle', () => {
    expect(() => supplyChain([dataset('a', 'b'), dataset('b', 'a')])).toThrow('a → b → a');
  });
});

describe('the supply chain of the catalogue', () => {
  it('has no loose ends and no cycles', () => {
    expect(supplyChain(catalogue).edges.length).toBeGreaterThan(10);
  });

  it('agrees between parents and children', () => {
    for (const { from, to } of supplyChain(catalogue).edges) {
      expect(derivedFrom(catalogue, from)).toContain(to);
    }
  });

  it('leads from YFCC100M through MegaFace to DiveFace', () => {
    expect(derivedFrom(catalogue, 'yfcc100m')).toContain('megaface');
    expect(derivedFrom(catalogue, 'megaface')).toContain('diveface');
  });

  it('gives a dataset without descendants no children', () => {
    expect(derivedFrom(catalogue, 'ffhq-text')).toEqual([]);
  });
});
