import type { PhotoGroup } from './group';

/** The distinct sets of datasets that photos are in, in order of first use. */
export class DatasetSets {
  /** Ascending indices of datasets. */
  readonly all: number[][] = [];
  /** The index of a set by its members. */
  readonly #known = new Map<string, number>();
  /** The index of the set with a part's dataset alone. */
  readonly #alone: number[] = [];

  /** @param datasets the index of each part's dataset. */
  constructor(private readonly datasets: readonly number[]) {}

  /** The index of the set for a photo's sightings. */
  indexOf(group: PhotoGroup): number {
    // Nearly all photos have one sighting, which needs no string as a key.
    if (group.count === 1) return (this.#alone[group.parts[0]!] ??= this.#find(group));
    return this.#find(group);
  }

  #find({ parts, count }: PhotoGroup): number {
    const members = parts.slice(0, count).map((part) => this.datasets[part]!);
    const set = [...new Set(members)].sort((a, b) => a - b);
    const key = set.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.all.length);
    return this.all.push(set) - 1;
  }
}
