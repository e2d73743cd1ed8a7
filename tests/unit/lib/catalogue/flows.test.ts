import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import { flowsOf, sizeOf } from '../../../../lib/catalogue/flows';
import type { Dataset } from '../../../../lib/catalogue/schema';
import { supplyChain } from '../../../../lib/catalogue/supply-chain';

const dataset = (id: string, parents: string[], more: Partial<Dataset> = {}): Dataset => ({
  id,
  name: id,
  short: 'testing',
  subject: 'faces',
  sources: { a: { title: id, url: 'https://example.org/' } },
  purpose: { value: 'To test.', source: 'a' },
  howFlickr: { value: 'Not at all.', source: 'a' },
  matchable: { value: { answer: 'yes' }, source: 'a' },
  ...(parents.length > 0 && { parents: parents.map((value) => ({ value, source: 'a' })) }),
  ...more,
});
const photos = (value: number) => ({ photos: { value, source: 'a' } });
const faces = (value: number) => ({ faces: { value, source: 'a' } });

describe('flows', () => {
  it.each<[string, Dataset[], [from: string, to: string, count: number | null, of: string][]]>([
    [
      'all photos of an only child',
      [dataset('a', [], photos(9)), dataset('b', ['a'], photos(4))],
      [['a', 'b', 4, 'photos']],
    ],
    [
      'faces where photos are not counted',
      [dataset('a', [], photos(9)), dataset('b', ['a'], faces(4))],
      [['a', 'b', 4, 'faces']],
    ],
    [
      'no number where nobody gives one',
      [dataset('a', [], photos(9)), dataset('b', ['a'])],
      [['a', 'b', null, 'photos']],
    ],
    [
      'no number for each of several parents',
      [
        dataset('a', [], photos(9)),
        dataset('b', [], photos(9)),
        dataset('c', ['a', 'b'], photos(4)),
      ],
      [
        ['a', 'c', null, 'photos'],
        ['b', 'c', null, 'photos'],
      ],
    ],
    [
      'no number where the child holds more than its parent',
      [dataset('a', [], photos(9)), dataset('b', ['a'], photos(10))],
      [['a', 'b', null, 'photos']],
    ],
  ])('give %s', (_, datasets, flows) => {
    expect(flowsOf(datasets).map(({ from, to, count, of }) => [from, to, count, of])).toEqual(
      flows,
    );
  });
});

describe('the flows of the catalogue', () => {
  const flows = flowsOf(catalogue);

  it('are those of its supply chain, each with its source and that of its number', () => {
    expect(flows.map(({ from, to }) => ({ from, to }))).toEqual(supplyChain(catalogue).edges);
    for (const { source, count, countSource } of flows) {
      expect(source.url).toMatch(/^https:/);
      expect(countSource !== undefined).toBe(count !== null);
    }
  });

  it('are conserved: nothing takes more than there is, and contents equal what comes in', () => {
    const sizes = new Map(catalogue.map((one) => [one.id, sizeOf(one)?.count ?? null]));
    for (const { from, to, count } of flows) {
      if (count === null) continue;
      expect(count).toBeLessThanOrEqual(sizes.get(from) ?? Infinity);
      expect(count).toBe(sizes.get(to));
    }
  });
});
