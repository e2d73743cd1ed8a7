import { describe, expect, it } from 'vitest';
import { SAMPLE_SETS } from '../../../../data-build/sample/datasets';
import { FIRST_INVENTED_PHOTO } from '../../../../lib/ids/invented';
import {
  type SampleOptions,
  sampleOwner,
  samplePhotos,
} from '../../../../data-build/sample/photos';

function draw(options: SampleOptions) {
  return [...samplePhotos(options)].flatMap(({ ids, owners, sets }) =>
    Array.from(ids, (id, i) => ({ id, owner: owners[i]!, set: sets[i]! })),
  );
}

const sample = draw({ photos: 200_000, seed: 7 });

describe('samplePhotos', () => {
  it('generates the requested number of photos, by ascending id', () => {
    expect(sample).toHaveLength(200_000);
    const falling = sample.filter(({ id }, i) => i > 0 && id <= sample[i - 1]!.id);
    expect(falling).toEqual([]);
  });

  it('cannot match real accounts', () => {
    expect(sample[0]!.id).toBeGreaterThan(FIRST_INVENTED_PHOTO);
    expect(sample.at(-1)!.id).toBeLessThan(Number.MAX_SAFE_INTEGER);
    const names = new Set(sample.map(({ owner }) => sampleOwner(owner)));
    expect([...names].filter((name) => !/^\d{8,9}@N99$/.test(name))).toEqual([]);
    expect(names.size).toBe(new Set(sample.map(({ owner }) => owner)).size);
  });

  it('is the same for the same seed, and differs for another', () => {
    const [a, b, c] = [1, 1, 2].map((seed) => draw({ photos: 500, seed }));
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  it('has the datasets in about the shares of real lists', () => {
    const share = (name: string) =>
      sample.filter(({ set }) => SAMPLE_SETS[set]!.join() === name).length / sample.length;
    expect(share('megaface')).toBeCloseTo(0.925, 1);
    expect(share('diveface,megaface')).toBeGreaterThan(0.01);
    expect(share('ffhq')).toBeCloseTo(0.02, 2);
  });

  it("has heavy-tailed owners and ids in bursts that keep an owner's parity", () => {
    const byOwner = new Map<number, number[]>();
    for (const { id, owner } of sample) {
      const ids = byOwner.get(owner);
      if (ids) ids.push(id);
      else byOwner.set(owner, [id]);
    }
    const sizes = [...byOwner.values()].map((ids) => ids.length).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThan(10);
    expect(sizes.at(-1)).toBeGreaterThan(500);
    const gaps = [...byOwner.values()].flatMap((ids) => ids.slice(1).map((id, i) => id - ids[i]!));
    const short = gaps.filter((gap) => gap < 5000);
    const even = short.filter((gap) => gap % 2 === 0);
    expect(short.length / gaps.length).toBeGreaterThan(0.5);
    expect(even.length / short.length).toBeGreaterThan(0.9);
  });
});
