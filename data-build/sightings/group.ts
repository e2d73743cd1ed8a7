import type { SightingRows } from './rows';

/**
 * All sightings of one photo: the first `count` entries of each array. Reused for the next photo, as a
 * build processes a hundred million of them.
 */
export interface PhotoGroup {
  photoId: number;
  count: number;
  readonly parts: number[];
  /** Numbers of owners; -1 if the row names none. */
  readonly owners: number[];
}

/** Groups sightings, which come sorted by photo, by photo. */
export class PhotoGrouper {
  readonly #group: PhotoGroup = { photoId: -1, count: 0, parts: [], owners: [] };

  /** @param visit called with each photo; must not keep the group. */
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

  /** Completes the last photo. */
  end(): void {
    if (this.#group.count > 0) this.visit(this.#group);
    this.#group.count = 0;
  }
}
