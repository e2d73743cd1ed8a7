import type { PackInput, PhotoBatch } from '../../lib/pack/input';

/** How many photos of each owner each dataset lists. */
export class OwnerCounts {
  readonly #counts: Uint32Array;
  readonly #datasets: number;

  constructor(private readonly input: PackInput) {
    this.#datasets = input.datasets.length;
    this.#counts = new Uint32Array(input.owners.length * this.#datasets);
  }

  add({ ids, sets, nsids, aliases }: PhotoBatch): void {
    for (let i = 0; i < ids.length; i++) {
      const set = this.input.sets[sets[i]!]!;
      this.#count(nsids[i]!, set);
      this.#count(aliases[i]!, set);
    }
  }

  /** `megaface 3,pipa 1`, sorted by dataset. */
  describe(owner: number): string {
    const from = owner * this.#datasets;
    const counts = this.#counts.subarray(from, from + this.#datasets);
    return this.input.datasets
      .flatMap(({ id }, i) => (counts[i]! > 0 ? [`${id} ${counts[i]!}`] : []))
      .join();
  }

  #count(owner: number, set: readonly number[]): void {
    if (owner < 0) return;
    for (const dataset of set) this.#counts[owner * this.#datasets + dataset]!++;
  }
}
