import type { PhotoGroup } from './group';
import { PhotoGrouper } from './group';
import type { RankedOwners } from './owner-names';
import type { PhotoSpool } from './photo-spool';
import { Resolver, type Resolved } from './resolve';
import { SeenOwners } from './seen-owners';
import type { SightingStore } from './store';

/** The number of distinct photos, and of distinct owners as the rows name them. */
export interface Distinct {
  photos: number;
  owners: number;
}

/** A photo for which lists name different owners. */
export interface Conflict {
  photoId: string;
  /** In the pack's order: the first NSID and the first alias are used. */
  owners: string[];
}

const EXAMPLES = 3;

/**
 * Reads all sorted sightings once: collects statistics, and gathers the photos.
 * @param photos takes each photo, with its owners by rank.
 */
export async function collectStatistics(
  store: SightingStore,
  photos: PhotoSpool,
): Promise<SightingStatistics> {
  const survey = new SightingStatistics(store);
  const grouper = new PhotoGrouper((group) => {
    const { set, nsid, alias } = survey.visit(group);
    photos.add(group.photoId, set, nsid, alias);
  });
  for await (const rows of store.sorted()) {
    grouper.push(rows);
    await photos.flush();
  }
  grouper.end();
  await photos.end();
  return survey;
}

/** Statistics of the sorted sightings. */
export class SightingStatistics {
  photos = 0;
  /** The smallest photo id. */
  firstPhoto = NaN;
  readonly ranked: RankedOwners;
  readonly resolver: Resolver;
  /** By rank: 1 if the owner has a photo. */
  readonly used: Uint8Array;
  /** Sorted; the index of a dataset is its index here. */
  readonly datasets: string[];
  readonly conflicts = { photos: 0, examples: [] as Conflict[] };
  readonly #datasetOf: number[];
  readonly #inputOf: number[];
  readonly #seen: SeenOwners;
  readonly #datasetPhotos: number[];
  readonly #inputPhotos: number[] = [];

  constructor({ parts, owners }: Pick<SightingStore, 'parts' | 'owners'>) {
    this.ranked = owners.ranked();
    this.datasets = parts.datasets;
    this.#datasetOf = parts.all.map(({ dataset }) => this.datasets.indexOf(dataset));
    this.#inputOf = parts.all.map(({ input }) => input);
    this.resolver = new Resolver(this.#datasetOf, this.ranked);
    this.used = new Uint8Array(this.ranked.names.length);
    this.#seen = new SeenOwners(parts.all.length, this.ranked.names.length);
    this.#datasetPhotos = this.datasets.map(() => 0);
  }

  /** Counts a photo. Photos must come in ascending order. @returns its combined sightings. */
  visit(group: PhotoGroup): Resolved {
    if (this.photos++ === 0) this.firstPhoto = group.photoId;
    const resolved = this.resolver.resolve(group);
    const { set, nsid, alias, conflict } = resolved;
    for (const dataset of this.resolver.sets.all[set]!) this.#datasetPhotos[dataset]!++;
    if (nsid >= 0) this.used[nsid] = 1;
    if (alias >= 0) this.used[alias] = 1;
    this.#countInputs(group);
    for (let i = 0; i < group.count; i++) {
      if (group.owners[i]! >= 0) this.#seen.add(group.parts[i]!, group.owners[i]!);
    }
    if (conflict && this.conflicts.photos++ < EXAMPLES) {
      this.conflicts.examples.push(this.#describe(group));
    }
    return resolved;
  }

  /** The counts of one dataset. */
  ofDataset(index: number): Distinct {
    const photos = this.#datasetPhotos[index]!;
    return { photos, owners: this.#seen.count(placesOf(index, this.#datasetOf)) };
  }

  /** The counts of one input. */
  ofInput(index: number): Distinct {
    const photos = this.#inputPhotos[index] ?? 0;
    return { photos, owners: this.#seen.count(placesOf(index, this.#inputOf)) };
  }

  #countInputs({ parts, count }: PhotoGroup): void {
    const counts = this.#inputPhotos;
    if (count === 1) {
      const input = this.#inputOf[parts[0]!]!;
      counts[input] = (counts[input] ?? 0) + 1;
      return;
    }
    const inputs = new Set<number>();
    for (let i = 0; i < count; i++) inputs.add(this.#inputOf[parts[i]!]!);
    for (const input of inputs) counts[input] = (counts[input] ?? 0) + 1;
  }

  #describe({ photoId, owners, count }: PhotoGroup): Conflict {
    const { names, ranks } = this.ranked;
    const named = owners.slice(0, count).filter((owner) => owner >= 0);
    const sorted = [...new Set(named)].map((owner) => ranks[owner]!).sort((a, b) => a - b);
    return { photoId: String(photoId), owners: sorted.map((rank) => names[rank]!) };
  }
}

function placesOf(value: number, values: readonly number[]): number[] {
  return [...values.keys()].filter((place) => values[place] === value);
}
