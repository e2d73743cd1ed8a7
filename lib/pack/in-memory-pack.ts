import { halfOf, parityOf } from './photos/parity';
import { OrderedSet } from './sets/ordered-set';
import { openTables } from './tables';
import type { Manifest, PackFiles } from './types';

/** A pack with all photos in memory, to check many millions of ids. */
export interface InMemoryPack {
  manifest: Manifest;
  /** The sets of datasets, as indices into the manifest's datasets. */
  sets: readonly (readonly number[])[];
  /** The index of a photo's set, or -1, from the table alone. */
  setOf(id: number): number;
  /** The same, looked up as a single query is: filter first, then table. */
  answerOf(id: number): number;
  /** The same, filter first, for ids that mostly ascend; see {@link OrderedSet}. */
  setInOrder(id: number): number;
}

/** Reads and checks all photos of a pack. @throws {PackError} */
export async function openInMemory(files: PackFiles): Promise<InMemoryPack> {
  const { manifest, photoFilter, photos } = await openTables(files);
  const table = await photos();
  const sections = await Promise.all(
    table.ids.map((set) => set.load([...Array(set.slots).keys()])),
  );
  const [even, odd] = table.ids.map((set, parity) => new OrderedSet(set, sections[parity]!));
  const setOf = (id: number): number => {
    const key = halfOf(id);
    const parity = parityOf(id);
    const set = table.ids[parity];
    const slot = set.slotOf(key);
    return (slot >= 0 ? set.find(slot, sections[parity]![slot]!, key)?.label : undefined) ?? -1;
  };
  return {
    manifest,
    sets: table.sets,
    setOf,
    answerOf: (id) => (photoFilter.mayHave(id) ? setOf(id) : -1),
    setInOrder(id) {
      if (!photoFilter.mayHave(id)) return -1;
      return (parityOf(id) === 0 ? even! : odd!).labelOf(halfOf(id));
    },
  };
}
