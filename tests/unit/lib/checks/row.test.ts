import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowOf } from '../../../../lib/checks/row';

it('finds each photo where it stands, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50)), fc.nat(50), (some, id) => {
      const ids = Float64Array.from(some).sort();
      expect(rowOf(ids, String(id))).toBe(ids.indexOf(id));
    }),
  );
});
