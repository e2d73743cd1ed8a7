import type { SightingRows } from './rows';

/**
 * All sightings of one photo: the first `count` of each array. Reused for the next photo, as a
 * build sees a hundred million of them.
 */
export interface PhotoGroup {
  photoId: number;
  count: number;
  readonly parts: number[];
  /** Numbers of owners; -1 where the row names none. */
  readonly owners: number[];
}

/** Gathers sightings that come sorted by photo into one group per photo. */
export class PhotoGrouper {
  readonly #group: PhotoGroup = { photoId: -1, count: 0, parts: [], owners: [] };

  /** @param visit told of each photo; must not keep the group. */
  constructor(private readonly visit: (group: PhotoGroup) => void) {}

  push({ count, photos, parts, owners }: SightingRows): void {
    const group = this.#group;
    for (let i = 0; i < count; i++) {
      if (photos[i] !== group.photoId) {
        this.end();
        group.photoId = photos[i]!;
      }
      group.parts[group.count] = parts[i]!;
      group.owners[group.count++] = owners[i]!;
    }
  }

  /** The last photo is complete. */
  end(): void {
    if (this.#group.count > 0) this.visit(this.#group);
    this.#group.count = 0;
  }
}
