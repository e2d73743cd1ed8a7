import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../lib/pack/bits/bytes';
import { MemorySet, writeMemorySet } from '../../../../lib/pack/sets/memory-set';
import { ascendingIds } from '../arbitraries';

function memorySet(keys: readonly number[]): MemorySet {
  const to = new ByteWriter();
  writeMemorySet(to, keys, 16);
  return new MemorySet(new ByteReader(to.result(), 'test'));
}

describe('a set in memory', () => {
  it('counts the members up to any number, whatever was asked before', () => {
    // One number and its neighbours follow each other, as the photos of a page do.
    const near = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -3, max: 3 })), { maxLength: 60 });
    fc.assert(
      fc.property(ascendingIds, near, (keys, asked) => {
        const set = memorySet(keys);
        for (const [nth, by] of asked) {
          const probe = keys[nth % keys.length]! + by;
          const rank = keys.filter((key) => key <= probe).length;
          expect(set.rank(probe), String(probe)).toBe(rank);
          expect(set.rank(probe + 1)).toBe(rank + (keys.includes(probe + 1) ? 1 : 0));
        }
      }),
    );
  });
});
