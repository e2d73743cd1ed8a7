import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../../lib/pack/bits/bytes';
import { OwnerFilter, writeOwnerFilter } from '../../../../../lib/pack/filters/owner-filter';
import { PhotoFilter, PhotoFilterWriter } from '../../../../../lib/pack/filters/photo-filter';
import { ascendingIds } from '../arbitraries';

function photoFilter(ids: readonly number[]): PhotoFilter {
  const writer = new PhotoFilterWriter();
  for (const id of ids) writer.collect(id);
  for (const id of ids) writer.push(id);
  const to = new ByteWriter();
  writer.write(to);
  return new PhotoFilter(new ByteReader(to.result(), 'test'));
}

function ownerFilter(owners: readonly string[]): { filter: OwnerFilter; bytes: number } {
  const to = new ByteWriter();
  writeOwnerFilter(to, owners);
  const bytes = to.result();
  return { filter: new OwnerFilter(new ByteReader(bytes, 'test')), bytes: bytes.length };
}

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

describe('the photo filter', () => {
  it('passes every listed photo', () => {
    fc.assert(
      fc.property(ascendingIds, (ids) => {
        const filter = photoFilter(ids);
        expect(ids.filter((id) => !filter.mayHave(id))).toEqual([]);
      }),
    );
  });

  it('rejects ids before the first photo, after the last, and in wide holes', () => {
    // Two stretches of a hundred uploads each, far apart.
    const uploads = (from: number): number[] =>
      Array.from({ length: 5000 }, (_, i) => from + Math.floor(i / 50) * 40_000 + (i % 50) * 3);
    const filter = photoFilter([...uploads(10 ** 9), ...uploads(10 ** 12)]);
    for (const id of [
      1,
      10 ** 8,
      10 ** 9 - 50_000,
      5 * 10 ** 11,
      10 ** 12 + 10 ** 8,
      2 ** 53 - 1,
    ]) {
      expect(filter.mayHave(id), String(id)).toBe(false);
    }
    // Between two uploads of a stretch.
    expect(filter.mayHave(10 ** 9 + 20_000)).toBe(false);
    expect(filter.mayHave(10 ** 9 + 40_000)).toBe(true);
  });

  it('rejects everything if there are no photos', () => {
    expect(photoFilter([1]).mayHave(1)).toBe(true);
    expect(photoFilter([1]).mayHave(1000)).toBe(false);
  });
});

describe('the owner filter', () => {
  it('passes every owner, and only about two in a hundred unlisted ones', () => {
    const { filter, bytes } = ownerFilter(names('member', 5000).sort());
    expect(names('member', 5000).filter((owner) => !filter.mayHave(owner))).toEqual([]);
    const passed = names('stranger', 20_000).filter((owner) => filter.mayHave(owner)).length;
    expect(passed / 20_000).toBeGreaterThan(0.015);
    expect(passed / 20_000).toBeLessThan(0.027);
    expect((bytes * 8) / 5000).toBeLessThan(8.1);
  });

  it('stays small for very many owners, and passes all rather than grow', () => {
    expect(ownerFilter(names('member', 500_000)).bytes).toBeLessThan(2 ** 18 + 16);
    const { filter, bytes } = ownerFilter(names('member', 700_000));
    expect(bytes).toBe(1);
    expect(filter.mayHave('stranger')).toBe(true);
  });

  it('passes everything if there are no owners, as the table knows that too', () => {
    expect(ownerFilter([]).filter.mayHave('stranger')).toBe(true);
  });
});
