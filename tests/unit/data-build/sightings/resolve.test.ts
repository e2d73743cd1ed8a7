import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnerNames } from '../../../../data-build/sightings/owner-names';
import { PhotoGrouper } from '../../../../data-build/sightings/group';
import type { PhotoGroup } from '../../../../data-build/sightings/group';
import { Resolver } from '../../../../data-build/sightings/resolve';
import { SeenOwners } from '../../../../data-build/sightings/seen-owners';
import { sightingRows } from '../../../../data-build/sightings/rows';
import { compareOwners } from '../../../../lib/pack/owners/owners';

const nsid = fc.integer({ min: 1, max: 1e7 }).map((n) => `${n}@N99`);
const owner = fc.oneof(nsid, fc.stringMatching(/^[0-9a-z_-]{1,8}$/));

describe('OwnerNames', () => {
  it('numbers owners in any order and ranks them in the order of a pack', () => {
    fc.assert(
      fc.property(fc.array(owner), (names) => {
        const owners = new OwnerNames();
        const ids = names.map((name) => owners.idOf(name));
        const { names: sorted, ranks, nsids } = owners.ranked();
        expect(sorted).toEqual([...new Set(names)].sort(compareOwners));
        expect(ids.map((id) => sorted[ranks[id]!])).toEqual(names);
        expect(nsids).toBe(sorted.filter((name) => name.includes('@')).length);
      }),
    );
  });

  it('has no number for a missing owner', () => {
    expect(new OwnerNames().idOf(null)).toBe(-1);
  });
});

describe('Resolver', () => {
  const owners = new OwnerNames();
  const [two, one, b, a] = ['2@N99', '1@N99', 'b', 'a'].map((name) => owners.idOf(name));
  const group = (parts: number[], named: (number | undefined)[]): PhotoGroup => ({
    photoId: 1,
    count: parts.length,
    parts,
    owners: named.map((id) => id ?? -1),
  });
  // In the pack's order: 1@N99, 2@N99, a, b.
  it.each([
    [[undefined], { nsid: -1, alias: -1, conflict: false }],
    [[two], { nsid: 1, alias: -1, conflict: false }],
    [[two, undefined, two], { nsid: 1, alias: -1, conflict: false }],
    [[two, b], { nsid: 1, alias: 3, conflict: false }],
    [[two, one], { nsid: 0, alias: -1, conflict: true }],
    [[one, two, undefined], { nsid: 0, alias: -1, conflict: true }],
    [[a, b, one], { nsid: 0, alias: 2, conflict: true }],
  ])('for owners %j gives %j', (named, expected) => {
    const resolver = new Resolver([0], owners.ranked());
    const parts = named.map(() => 0);
    expect(resolver.resolve(group(parts, named))).toMatchObject(expected);
  });

  it('numbers sets of datasets, whatever the parts they come from', () => {
    const resolver = new Resolver([2, 0, 2, 1], owners.ranked());
    const set = (...parts: number[]): number =>
      resolver.resolve(
        group(
          parts,
          parts.map(() => undefined),
        ),
      ).set;
    expect([set(0), set(1, 2), set(2, 1, 0), set(2), set(3), set(0, 2)]).toEqual([
      0, 1, 1, 0, 2, 0,
    ]);
    expect(resolver.sets.all).toEqual([[2], [0, 2], [1]]);
  });
});

describe('PhotoGrouper', () => {
  it('groups the rows of each photo, however they are split', () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.nat(3),
      fc.integer({ min: -1, max: 5 }),
    );
    fc.assert(
      fc.property(fc.array(row), fc.integer({ min: 1, max: 7 }), (unsorted, size) => {
        const rows = [...unsorted].sort(([a], [b]) => a - b);
        const groups: unknown[] = [];
        const grouper = new PhotoGrouper(({ photoId, count, parts, owners }) => {
          groups.push([photoId, parts.slice(0, count), owners.slice(0, count)]);
        });
        for (let from = 0; from < rows.length; from += size) {
          const run = sightingRows(size);
          for (const [photo, part, owner] of rows.slice(from, from + size)) {
            run.photos[run.count] = photo;
            run.parts[run.count] = part;
            run.owners[run.count++] = owner;
          }
          grouper.push(run);
        }
        grouper.end();
        const expected = [...new Set(rows.map(([photo]) => photo))].map((photo) => {
          const own = rows.filter(([id]) => id === photo);
          return [photo, own.map(([, part]) => part), own.map(([, , owner]) => owner)];
        });
        expect(groups).toEqual(expected);
      }),
    );
  });
});

describe('SeenOwners', () => {
  it('counts distinct owners of any parts', () => {
    const pairs = fc.array(fc.tuple(fc.nat(4), fc.nat(99)));
    fc.assert(
      fc.property(pairs, fc.uniqueArray(fc.nat(4)), (seen, parts) => {
        const bits = new SeenOwners(5, 100);
        for (const [part, id] of seen) bits.add(part, id);
        const own = seen.filter(([part]) => parts.includes(part)).map(([, id]) => id);
        expect(bits.count(parts)).toBe(new Set(own).size);
      }),
    );
  });
});
