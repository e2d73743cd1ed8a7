import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bareColumns, mergeColumns } from '../../../../lib/own-photos/columns';
import { PhotoSet } from '../../../../lib/own-photos/photo-set';
import { PRIVACY } from '../../../../lib/own-photos/types';

const time = fc.option(fc.nat(9), { nil: NaN });
const place = fc.option(fc.record({ latitude: fc.nat(90), longitude: fc.nat(180) }));
const details = fc.record({
  ...{ posted: time, taken: time, privacy: fc.constantFrom(...PRIVACY), place },
});
const rows = fc.array(fc.tuple(fc.nat(30), fc.option(details, { nil: undefined })));

it('merging two sets equals one set of all photos', () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const [a, b, both] = [new PhotoSet(), new PhotoSet(), new PhotoSet()];
      for (const [id, one] of first) a.add(id, one);
      for (const [id, one] of second) b.add(id, one);
      for (const [id, one] of [...first, ...second]) both.add(id, one);
      expect(mergeColumns(a.columns(), b.columns())).toEqual(both.columns());
    }),
  );
});

it('has no details for photos of which only the id is known', () => {
  const ids = Float64Array.of(1, 2);
  const bare = { posted: Float64Array.of(NaN, NaN), taken: Float64Array.of(NaN, NaN) };
  expect(bareColumns(ids)).toEqual({ ids, ...bare, privacy: new Uint8Array(2) });
});
