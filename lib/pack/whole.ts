import { foundLabel } from './gaps/gap-section';
import type { GapSection } from './gaps/gap-section';
import type { SortedSet } from './sets/sorted-set';
import { openTables } from './tables';
import type { Manifest, PackFiles } from './types';

/** A pack whose photos are all in memory: for checks of many millions of ids. */
export interface WholePack {
  manifest: Manifest;
  /** The sets of datasets, as indices into the manifest's. */
  sets: readonly (readonly number[])[];
  /** The index of a photo's set, or -1, by the table alone. */
  setOf(id: number): number;
  /**
   * The same, but gate first, then table, as `Pack.photos` does; for ids that mostly ascend, ten
   * times as fast: sections are decoded as a whole and the last one of each parity is kept.
   */
  setInOrder(id: number): number;
}

/** Reads and checks all photos of a pack. @throws {PackError} */
export async function openWhole(files: PackFiles): Promise<WholePack> {
  const { manifest, photoGate, photos } = await openTables(files);
  const table = await photos();
  const sections = await Promise.all(
    table.ids.map((set) => set.load([...Array(set.slots).keys()])),
  );
  const ordered = table.ids.map((set, parity) => new OrderedSet(set, sections[parity]!));
  return {
    manifest,
    sets: table.sets,
    setOf(id) {
      const parity = id % 2 === 0 ? 0 : 1;
      const set = table.ids[parity];
      const key = (id - parity) / 2;
      const slot = set.slotOf(key);
      return slot >= 0 && set.find(slot, sections[parity]![slot]!, key) >= 0 ? foundLabel() : -1;
    },
    setInOrder(id) {
      if (!photoGate.mayHave(id)) return -1;
      const parity = id % 2 === 0 ? 0 : 1;
      return ordered[parity]!.labelOf((id - parity) / 2);
    },
  };
}

/** Looks numbers up in sections decoded as a whole, from where the last one was found. */
class OrderedSet {
  /** The section that is decoded, from its first number to before the next one's. */
  private from = Infinity;
  private to = -Infinity;
  private keys: Float64Array = new Float64Array(0);
  private labels: Uint32Array = new Uint32Array(0);
  private at = 0;

  constructor(
    private readonly set: SortedSet,
    private readonly sections: readonly GapSection[],
  ) {}

  /** The label of a number of the set, or -1. */
  labelOf(key: number): number {
    if (!(key >= this.from && key < this.to) && !this.decode(key)) return -1;
    const { keys } = this;
    let { at } = this;
    while (at > 0 && keys[at]! > key) at--;
    while (at < keys.length - 1 && keys[at]! < key) at++;
    this.at = at;
    return keys[at] === key ? this.labels[at]! : -1;
  }

  private decode(key: number): boolean {
    const slot = this.set.slotOf(key);
    if (slot < 0) return false;
    ({ keys: this.keys, labels: this.labels } = this.set.decode(slot, this.sections[slot]!));
    this.from = this.set.first(slot);
    this.to = this.set.first(slot + 1);
    this.at = 0;
    return true;
  }
}
