import type { PackInput } from '../../lib/pack/input';

/** The photos of each owner, by NSID and by alias. */
export class OwnerPhotos {
  private constructor(
    private readonly ids: Float64Array,
    /** Where each owner's photos begin, then the end. */
    private readonly starts: Float64Array,
  ) {}

  /** Iterates over the input twice: to count, and to collect. */
  static async collect(input: PackInput): Promise<OwnerPhotos> {
    const starts = new Float64Array(input.owners.length + 1);
    for await (const { nsids, aliases } of input.photos()) {
      for (const owners of [nsids, aliases]) for (const owner of owners) starts[owner + 1]!++;
    }
    starts[0] = 0; // where photos without owner were counted
    for (let owner = 1; owner < starts.length; owner++) starts[owner]! += starts[owner - 1]!;

    const ids = new Float64Array(starts.at(-1)!);
    const next = starts.slice();
    for await (const { ids: photos, nsids, aliases } of input.photos()) {
      for (const owners of [nsids, aliases]) {
        owners.forEach((owner, i) => {
          if (owner >= 0) ids[next[owner]!++] = photos[i]!;
        });
      }
    }
    return new OwnerPhotos(ids, starts);
  }

  /** One owner's photo ids; not sorted if some are by NSID and some by alias. */
  of(owner: number): Float64Array {
    return this.ids.subarray(this.starts[owner], this.starts[owner + 1]);
  }
}
