import { isAmong } from '../../../../data-build/check/is-among';
import type { Peer } from '../peer';

/** Ids as doubles of eight bytes. */
const raw = (ids: Float64Array): Map<string, Uint8Array> =>
  new Map([['ids.f64', new Uint8Array(ids.slice().buffer)]]);
const idsOf = (files: Map<string, Uint8Array>): Float64Array =>
  new Float64Array(files.get('ids.f64')!.buffer);

export const set: Peer = {
  build: (ids) => Promise.resolve(raw(ids)),
  open(files) {
    const ids = new Set(idsOf(files));
    return Promise.resolve((id) => ids.has(id));
  },
};

export const map: Peer = {
  build: (ids) => Promise.resolve(raw(ids)),
  open(files) {
    const ids = new Map<number, number>();
    for (const id of idsOf(files)) ids.set(id, 0);
    return Promise.resolve((id) => ids.has(id));
  },
};

export const sorted: Peer = {
  build: (ids) => Promise.resolve(raw(ids)),
  open(files) {
    const ids = idsOf(files);
    return Promise.resolve((id) => isAmong(ids, id));
  },
};
