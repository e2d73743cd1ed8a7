import { deflateRawSync } from 'node:zlib';
import { BloomFilter } from 'bloomfilter';
import { ByteReader, ByteWriter } from '../../../lib/pack/bits/bytes';
import { OwnerFilter, writeOwnerFilter } from '../../../lib/pack/filters/owner-filter';
import { PhotoFilter, PhotoFilterWriter } from '../../../lib/pack/filters/photo-filter';

/** A filter in front of the table. */
export interface Filter<Id> {
  name: string;
  /** The number of bytes that a worker reads of it. */
  bytes: number;
  mayHave: (id: Id) => boolean;
}

/** The owner filter, with more and with fewer bits per owner. */
export function ownerFilters(names: readonly string[]): Filter<string>[] {
  return [{ name: 'no filter', bytes: 0, mayHave: () => true }, ...[4, 8, 12].map(withBits)];

  function withBits(bits: number): Filter<string> {
    const to = new ByteWriter();
    writeOwnerFilter(to, names, bits);
    const bytes = to.result();
    const filter = new OwnerFilter(new ByteReader(bytes, 'the filter'));
    return {
      name: `${bits} bits an owner`,
      bytes: bytes.length,
      mayHave: (name) => filter.mayHave(name),
    };
  }
}

/** The photo filter, and alternatives to it. */
export function photoFilters(ids: Float64Array): Filter<number>[] {
  return [
    { name: 'no filter', bytes: 0, mayHave: () => true },
    ...[13, 14, 15].map((size) => runs(ids, 2 ** size)),
    ...[16, 14].map((size) => ranges(ids, size)),
    bloom(ids),
  ];
}

/** The pack's own filter. */
function runs(ids: Float64Array, most: number): Filter<number> {
  const writer = new PhotoFilterWriter(most);
  for (const id of ids) writer.collect(id);
  for (const id of ids) writer.push(id);
  const to = new ByteWriter();
  writer.write(to);
  const bytes = to.result();
  const filter = new PhotoFilter(new ByteReader(bytes, 'the filter'));
  return {
    name: `runs, ${most} at most`,
    bytes: bytes.length,
    mayHave: (id) => filter.mayHave(id),
  };
}

/** A bit for each range of 2^size ids, deflated. */
function ranges(ids: Float64Array, size: number): Filter<number> {
  const first = ids[0]!;
  const last = ids.at(-1)!;
  const bitOf = (id: number): number => Math.floor((id - first) / 2 ** size);
  const bits = new Uint8Array((bitOf(last) >>> 3) + 1);
  for (const id of ids) bits[bitOf(id) >>> 3]! |= 1 << (bitOf(id) & 7);
  return {
    name: `ranges of 2^${size} ids`,
    bytes: deflateRawSync(bits, { level: 9 }).length,
    mayHave: (id) =>
      id >= first && id <= last && ((bits[bitOf(id) >>> 3]! >>> (bitOf(id) & 7)) & 1) === 1,
  };
}

/** The usual setting of a Bloom filter: one false positive in a hundred. */
function bloom(ids: Float64Array): Filter<number> {
  const filter = BloomFilter.withTargetError(ids.length, 0.01);
  for (const id of ids) filter.add(String(id));
  return {
    name: '`bloomfilter`, 1 %',
    bytes: filter.buckets.byteLength,
    mayHave: (id) => filter.test(String(id)),
  };
}
