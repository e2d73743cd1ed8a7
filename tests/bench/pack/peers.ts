import { encodePack } from '../../../lib/pack/encode';
import { PackError } from '../../../lib/pack/errors';
import { openWhole } from '../../../lib/pack/whole';
import type { Peer } from './peer';

const BATCH = 65_536;

/** The pack itself: gate and table, ids only, so that it holds what its peers hold. */
const pack: Peer = {
  async build(ids) {
    const chunks = new Map<string, Uint8Array[]>();
    const none = new Int32Array(BATCH).fill(-1);
    const input = {
      sample: true,
      datasets: [{ id: 'list', rows: ids.length, photos: ids.length, owners: 0 }],
      sets: [[0]],
      owners: [],
      async *photos() {
        for (let i = 0; i < ids.length; i += BATCH) {
          const batch = ids.subarray(i, i + BATCH);
          const nobody = none.subarray(0, batch.length);
          const sets = new Uint32Array(batch.length);
          yield await Promise.resolve({ ids: batch, sets, nsids: nobody, aliases: nobody });
        }
      },
    };
    const append = (name: string, bytes: Uint8Array): Promise<void> => {
      chunks.set(name, [...(chunks.get(name) ?? []), bytes.slice()]);
      return Promise.resolve();
    };
    await encodePack(input, { write: append });
    return new Map(
      [...chunks].map(([name, parts]) => [name, new Uint8Array(Buffer.concat(parts))]),
    );
  },
  async open(files) {
    const read = (name: string, start = 0, end?: number): Promise<Uint8Array> => {
      const bytes = files.get(name);
      if (bytes === undefined) throw new PackError('missing', `There is no ${name}.`);
      return Promise.resolve(bytes.subarray(start, end));
    };
    const whole = await openWhole({ read });
    return (id) => whole.setOf(id) >= 0;
  },
};

const raw = (ids: Float64Array): Map<string, Uint8Array> =>
  new Map([['ids.f64', new Uint8Array(ids.slice().buffer)]]);
const idsOf = (files: Map<string, Uint8Array>): Float64Array =>
  new Float64Array(files.get('ids.f64')!.buffer);

const set: Peer = {
  build: (ids) => Promise.resolve(raw(ids)),
  open(files) {
    const ids = new Set(idsOf(files));
    return Promise.resolve((id) => ids.has(id));
  },
};

const map: Peer = {
  build: (ids) => Promise.resolve(raw(ids)),
  open(files) {
    const ids = new Map<number, number>();
    for (const id of idsOf(files)) ids.set(id, 0);
    return Promise.resolve((id) => ids.has(id));
  },
};

const sorted: Peer = {
  build: (ids) => Promise.resolve(raw(ids)),
  open(files) {
    const ids = idsOf(files);
    return Promise.resolve((id) => {
      let low = 0;
      let high = ids.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (ids[middle]! < id) low = middle + 1;
        else high = middle;
      }
      return ids[low] === id;
    });
  },
};

/** By the name that the table shows. */
export const PEERS: Record<string, Peer> = {
  pack,
  Set: set,
  Map: map,
  'sorted Float64Array': sorted,
};
