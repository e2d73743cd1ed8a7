import type { PhotoGroup } from './group';

/** The distinct sets of datasets that photos are in, in the order they are first asked for. */
export class DatasetSets {
  /** Ascending indices of datasets. */
  readonly all: number[][] = [];
  /** Index of the set by its members. */
  readonly #known = new Map<string, number>();
  /** Index of the set with a part's dataset alone. */
  readonly #alone: number[] = [];

  /** @param datasets the index of each part's dataset. */
  constructor(private readonly datasets: readonly number[]) {}

  /** The index of the set that a photo's sightings make up. */
  indexOf(group: PhotoGroup): number {
    // Nearly all photos have one sighting, and need no string to look up.
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
