import fc from 'fast-check';
import type { Photo } from './make-pack';

const FLOOR = 9_000_000_000_000;

/** Realistic ids: bursts of small gaps, separated by wide ones, in various densities. */
export const ascendingIds = fc
  .record({
    start: fc.constantFrom(1, 2 ** 31 - 5, 2 ** 32 - 50, FLOOR, 2 ** 53 - 2 ** 40),
    gaps: fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) },
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 20_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 ** 31 - 1 }) },
        { weight: 1, arbitrary: fc.integer({ min: 2 ** 30, max: 2 ** 33 }) },
      ),
      { minLength: 1, maxLength: 300 },
    ),
    repeat: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ start, gaps, repeat }) => {
    const ids: number[] = [];
    let id = start;
    for (let i = 0; i < repeat; i++) {
      for (const gap of gaps) {
        if (id > Number.MAX_SAFE_INTEGER) return ids;
        ids.push(id);
        id += gap;
      }
    }
    return ids;
  });

/** Photos with datasets and owners: an NSID, an alias, both, or none. */
export const photos = fc
  .record({
    ids: ascendingIds,
    datasets: fc.integer({ min: 1, max: 40 }),
    owners: fc.integer({ min: 1, max: 400 }),
    seed: fc.integer(),
  })
  .map(({ ids, datasets, owners, seed }): Photo[] => {
    let state = seed;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      return Math.floor(((state >>> 8) / 2 ** 24) * below);
    };
    let owner = 0;
    let set = ['d0'];
    return ids.map((id) => {
      if (random(4) === 0) {
        owner = random(owners);
        const size = random(3) === 0 ? 1 + random(4) : 1;
        set = Array.from({ length: size }, () => `d${random(3) === 0 ? random(datasets) : 0}`);
      }
      return {
        id,
        datasets: set,
        nsid: owner % 4 < 2 ? `${1 + owner * 977}@N99` : undefined,
        alias: owner % 4 > 0 && owner % 4 < 3 ? `member-${(owner * 7919) % 1000}` : undefined,
      };
    });
  });
