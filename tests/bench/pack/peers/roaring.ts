import type { Peer } from '../peer';

/** Loaded on demand, as it allocates its memory at once. */
async function load() {
  const { default: roaring } = await import('roaring-wasm');
  await roaring.roaringLibraryInitialize();
  return roaring;
}

const high = (id: number): number => Math.floor(id / 2 ** 32);

/** `roaring-wasm` has 32 bits: a bitmap for each value of the higher bits. */
export const roaringWasm: Peer = {
  async build(ids) {
    const { RoaringBitmap32 } = await load();
    const files = new Map<string, Uint8Array>();
    for (let from = 0; from < ids.length;) {
      const part = high(ids[from]!);
      let to = from;
      while (to < ids.length && high(ids[to]!) === part) to++;
      const bitmap = new RoaringBitmap32(Uint32Array.from(ids.subarray(from, to), (id) => id));
      bitmap.runOptimize();
      files.set(String(part), bitmap.serialize('portable'));
      bitmap.dispose();
      from = to;
    }
    return files;
  },
  async open(files) {
    const { RoaringBitmap32 } = await load();
    const bitmaps = new Map(
      [...files].map(([part, bytes]) => [
        Number(part),
        RoaringBitmap32.deserialize(bytes, 'portable'),
      ]),
    );
    return (id) => bitmaps.get(high(id))?.has(id % 2 ** 32) ?? false;
  },
};
