import { foundLabel } from './gap-section';
import { openTables } from './tables';
import type { Manifest, PackFiles } from './types';

/** A pack whose photos are all in memory: for checks of many millions of ids. */
export interface WholePack {
  manifest: Manifest;
  /** The sets of datasets, as indices into the manifest's. */
  sets: readonly (readonly number[])[];
  /** The index of a photo's set, or -1: gate first, then table, as `Pack.photos` does. */
  setOf(id: number): number;
}

/** Reads and checks all photos of a pack. @throws {PackError} */
export async function openWhole(files: PackFiles): Promise<WholePack> {
  const { manifest, photoGate, photos } = await openTables(files);
  const table = await photos();
  const sections = await Promise.all(
    table.ids.map((set) => set.load([...Array(set.slots).keys()])),
  );
  return {
    manifest,
    sets: table.sets,
    setOf(id) {
      if (!photoGate.mayHave(id)) return -1;
      const parity = id % 2 === 0 ? 0 : 1;
      const set = table.ids[parity];
      const key = (id - parity) / 2;
      const slot = set.slotOf(key);
      return slot >= 0 && set.find(slot, sections[parity]![slot]!, key) >= 0 ? foundLabel() : -1;
    },
  };
}
