import jsbloom from '@duckduckgo/jsbloom';
import bloomFilters from 'bloom-filters';
import { BloomFilter } from 'bloomfilter';
import type { Peer } from '../peer';

const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength).slice();

/** `bloomfilter` at 1 %. */
export const bloomfilter: Peer = {
  build(ids) {
    const filter = BloomFilter.withTargetError(ids.length, 0.01);
    for (const id of ids) filter.add(String(id));
    const hashes = Uint32Array.of(filter.k);
    return Promise.resolve(
      new Map([
        ['buckets', bytesOf(filter.buckets)],
        ['hashes', bytesOf(hashes)],
      ]),
    );
  },
  open(files) {
    const [buckets, hashes] = ['buckets', 'hashes'].map(
      (name) => new Uint32Array(files.get(name)!.buffer),
    );
    const filter = new BloomFilter(buckets!, hashes![0]!);
    return Promise.resolve((id) => filter.test(String(id)));
  },
};

/** `@duckduckgo/jsbloom` with the rate that DuckDuckGo uses: one in a million. */
export const duckduckgo: Peer = {
  build(ids) {
    const filter = new jsbloom.filter(ids.length, 1e-6);
    for (const id of ids) filter.addEntry(String(id));
    const count = Float64Array.of(ids.length);
    return Promise.resolve(
      new Map([
        ['vector', filter.exportData()],
        ['count', bytesOf(count)],
      ]),
    );
  },
  open(files) {
    const count = new Float64Array(files.get('count')!.buffer)[0]!;
    const filter = new jsbloom.filter(count, 1e-6);
    filter.importData(files.get('vector')!);
    return Promise.resolve((id) => filter.checkEntry(String(id)));
  },
};

/** `bloom-filters` at 1 %. It takes a hundred times as long as the others. */
export const callidon: Peer = {
  most: 100_000,
  questions: 5_000,
  build(ids) {
    const filter = bloomFilters.BloomFilter.create(ids.length, 0.01);
    for (const id of ids) filter.add(String(id));
    const json = new TextEncoder().encode(JSON.stringify(filter.saveAsJSON()));
    return Promise.resolve(new Map([['filter.json', json]]));
  },
  open(files) {
    const json = JSON.parse(new TextDecoder().decode(files.get('filter.json'))) as JSON;
    const filter = bloomFilters.BloomFilter.fromJSON(json) as bloomFilters.BloomFilter;
    return Promise.resolve((id) => filter.has(String(id)));
  },
};
