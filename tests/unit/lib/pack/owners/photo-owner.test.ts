import { expect, it } from 'vitest';
import { PhotoOwner } from '../../../../../lib/pack/owners/photo-owner';

/** NSIDs are 0 to 2; aliases start at 3. */
it.each([
  { rows: [], nsid: -1, alias: -1, conflict: false },
  { rows: [1], nsid: 1, alias: -1, conflict: false },
  { rows: [4], nsid: -1, alias: 4, conflict: false },
  { rows: [2, 2, 4, 4], nsid: 2, alias: 4, conflict: false },
  { rows: [2, 0], nsid: 0, alias: -1, conflict: true },
  { rows: [0, 2], nsid: 0, alias: -1, conflict: true },
  { rows: [5, 1, 3], nsid: 1, alias: 3, conflict: true },
])('takes the first NSID and alias of $rows', ({ rows, ...expected }) => {
  const owner = new PhotoOwner(3);
  owner.add(0);
  owner.add(1);
  owner.clear();
  for (const row of rows) owner.add(row);
  expect(owner).toMatchObject(expected);
});
