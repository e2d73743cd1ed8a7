import { DatasetSets } from './dataset-sets';
import type { PhotoGroup } from './group';
import type { RankedOwners } from './owner-names';

/** What the sightings of one photo come to. Owners are ranks in the pack's order, or -1. */
export interface Resolved {
  /** Index into {@link DatasetSets.all}. */
  set: number;
  nsid: number;
  alias: number;
  /** Whether lists name several NSIDs, or several aliases. */
  conflict: boolean;
}

/**
 * Makes one answer of all sightings of a photo. Where lists name different owners, the first in
 * the pack's order stands, whatever the order of the lists.
 */
export class Resolver {
  readonly sets: DatasetSets;
  readonly #result: Resolved = { set: -1, nsid: -1, alias: -1, conflict: false };

  /** @param datasets the index of each part's dataset. */
  constructor(
    datasets: readonly number[],
    private readonly owners: RankedOwners,
  ) {
    this.sets = new DatasetSets(datasets);
  }

  /** The result is reused for the next photo. */
  resolve(group: PhotoGroup): Resolved {
    const result = this.#result;
    const { ranks, nsids } = this.owners;
    result.set = this.sets.indexOf(group);
    result.nsid = -1;
    result.alias = -1;
    result.conflict = false;
    for (let i = 0; i < group.count; i++) {
      const owner = group.owners[i]!;
      if (owner < 0) continue;
      const rank = ranks[owner]!;
      if (rank < nsids) result.nsid = this.#choose(result.nsid, rank);
      else result.alias = this.#choose(result.alias, rank);
    }
    return result;
  }

  #choose(standing: number, rank: number): number {
    if (standing < 0 || standing === rank) return rank;
    this.#result.conflict = true;
    return Math.min(standing, rank);
  }
}
