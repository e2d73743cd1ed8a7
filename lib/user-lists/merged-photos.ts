import { FIRST_INVENTED_PHOTO } from '../ids/invented';
import type { DatasetCounts, PackInput, PhotoBatch } from '../pack/input';
import { PhotoOwner } from '../pack/owners/photo-owner';

/** Merges all rows of each photo into one entry; its owner is chosen by {@link PhotoOwner}. */
export class MergedPhotos {
  /** The distinct sets of datasets, ascending. */
  readonly sets: number[][] = [];
  readonly #setOf = new Map<string, number>();
  readonly #room: PhotoBatch;
  #count = 0;
  #photo = -1;
  readonly #owner: PhotoOwner;
  readonly #datasets = new Set<number>();
  /** The number of rows by dataset. */
  readonly #rows: Float64Array;
  readonly #photos: Float64Array;
  readonly #owners: Set<number>[];

  /**
   * @param most the most photos possible.
   * @param datasets the number of datasets.
   * @param nsids the number of owners that are NSIDs; these come first.
   */
  constructor(most: number, datasets: number, nsids: number) {
    this.#owner = new PhotoOwner(nsids);
    this.#room = {
      ids: new Float64Array(most),
      sets: new Uint32Array(most),
      nsids: new Int32Array(most),
      aliases: new Int32Array(most),
    };
    this.#rows = new Float64Array(datasets);
    this.#photos = new Float64Array(datasets);
    this.#owners = Array.from({ length: datasets }, () => new Set());
  }

  /** Adds a row; rows come sorted by photo. @param owner index in the pack's order, or -1. */
  add(photo: number, dataset: number, owner: number): void {
    if (photo !== this.#photo) {
      this.end();
      this.#photo = photo;
    }
    this.#rows[dataset]!++;
    this.#datasets.add(dataset);
    if (owner < 0) return;
    this.#owners[dataset]!.add(owner);
    this.#owner.add(owner);
  }

  /** Completes the last photo. */
  end(): void {
    if (this.#datasets.size === 0) return;
    const { ids, sets, nsids, aliases } = this.#room;
    ids[this.#count] = this.#photo;
    sets[this.#count] = this.#set();
    nsids[this.#count] = this.#owner.nsid;
    aliases[this.#count++] = this.#owner.alias;
    for (const dataset of this.#datasets) this.#photos[dataset]!++;
    this.#datasets.clear();
    this.#owner.clear();
  }

  /**
   * All photos, as input for the encoder. Call it once.
   * @param owners all owners counted, in the pack's order; those without a photo are left out.
   */
  toInput(owners: readonly string[], datasets: PackInput['datasets']): PackInput {
    const names = this.#takeOwners(owners);
    const batch = this.#batch;
    return {
      sample: batch.ids.length > 0 && batch.ids[0]! >= FIRST_INVENTED_PHOTO,
      datasets,
      sets: this.sets,
      owners: names,
      photos: async function* () {
        await Promise.resolve();
        yield batch;
      },
    };
  }

  /** All photos, ascending. */
  get #batch(): PhotoBatch {
    const { ids, sets, nsids, aliases } = this.#room;
    const count = this.#count;
    return {
      ids: ids.subarray(0, count),
      sets: sets.subarray(0, count),
      nsids: nsids.subarray(0, count),
      aliases: aliases.subarray(0, count),
    };
  }

  /** The counts of a dataset; owners as its own rows name them. */
  counts(dataset: number, rows: number | null): Omit<DatasetCounts, 'id'> {
    return {
      rows: rows ?? this.#rows[dataset]!,
      photos: this.#photos[dataset]!,
      owners: this.#owners[dataset]!.size,
    };
  }

  /** Removes the owners without a photo, and returns the others. */
  #takeOwners(names: readonly string[]): string[] {
    const { nsids, aliases } = this.#batch;
    const used = new Uint8Array(names.length);
    for (const places of [nsids, aliases]) {
      for (const place of places) if (place >= 0) used[place] = 1;
    }
    const kept: string[] = [];
    const places = Int32Array.from(names, (name, i) => (used[i] ? kept.push(name) - 1 : -1));
    for (const owners of [nsids, aliases]) {
      for (let i = 0; i < owners.length; i++) if (owners[i]! >= 0) owners[i] = places[owners[i]!]!;
    }
    return kept;
  }

  #set(): number {
    const set = [...this.#datasets].sort((a, b) => a - b);
    const key = set.join();
    const known = this.#setOf.get(key);
    if (known !== undefined) return known;
    this.#setOf.set(key, this.sets.length);
    return this.sets.push(set) - 1;
  }
}
