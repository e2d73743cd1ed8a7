import { PhotoOwner } from '../../lib/pack/owners/photo-owner';
import { DatasetSets } from './dataset-sets';
import type { PhotoGroup } from './group';
import type { RankedOwners } from './owner-names';

/** The combined sightings of one photo. Owners are ranks in the pack's order, or -1. */
export interface Resolved {
  /** Index into {@link DatasetSets.all}. */
  set: number;
  nsid: number;
  alias: number;
  /** Whether lists name several NSIDs, or several aliases. */
  conflict: boolean;
}

/** Combines all sightings of a photo; {@link PhotoOwner} chooses its owner. */
export class Resolver {
  readonly sets: DatasetSets;
  readonly #owner: PhotoOwner;
  readonly #result: Resolved = { set: -1, nsid: -1, alias: -1, conflict: false };

  /** @param datasets the index of each part's dataset. */
  constructor(
    datasets: readonly number[],
    private readonly owners: RankedOwners,
  ) {
    this.sets = new DatasetSets(datasets);
    this.#owner = new PhotoOwner(owners.nsids);
  }

  /** The result object is reused for the next photo. */
  resolve(group: PhotoGroup): Resolved {
    const { ranks } = this.owners;
    const owner = this.#owner;
    owner.clear();
    for (let i = 0; i < group.count; i++) {
      const named = group.owners[i]!;
      if (named >= 0) owner.add(ranks[named]!);
    }
    const { nsid, alias, conflict } = owner;
    return Object.assign(this.#result, { set: this.sets.indexOf(group), nsid, alias, conflict });
  }
}
