import type { OwnerRecord } from './records';

/** Counts each owner's photos by dataset, in four bytes per owner and dataset. */
export class OwnerCounts {
  private readonly counts: Uint32Array;

  constructor(
    owners: number,
    private readonly datasets: number,
  ) {
    this.counts = new Uint32Array(owners * datasets);
  }

  /** @param owner -1 for none. @param set The photo's datasets. */
  add(owner: number, set: readonly number[]): void {
    if (owner < 0) return;
    for (const dataset of set) this.counts[owner * this.datasets + dataset]!++;
  }

  record(owner: number): OwnerRecord {
    const record: { dataset: number; photos: number }[] = [];
    for (let dataset = 0; dataset < this.datasets; dataset++) {
      const photos = this.counts[owner * this.datasets + dataset]!;
      if (photos > 0) record.push({ dataset, photos });
    }
    return record;
  }
}
