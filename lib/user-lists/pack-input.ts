import type { ListProvenance } from '../catalogue/provenance';
import type { PackInput } from '../pack/input';
import { nsidKey } from '../ids/nsid';
import { compareOwners } from '../pack/owners/owners';
import { MergedPhotos } from './merged-photos';
import type { Sightings } from './sightings';

/**
 * Sightings as input for the encoder: sorted, with one entry per photo.
 * @param rows the number of rows read, if all of them belong to one dataset; null if the rows name their
 *   datasets: unusable rows then belong to none.
 * @param provenance applies to all its datasets.
 */
export function packInput(
  sightings: Sightings,
  rows: number | null,
  provenance?: ListProvenance,
): PackInput {
  const photos = sightings.photos.values;
  const parts = sightings.dataset.values;
  const owner = sightings.owner.values;
  const order = Uint32Array.from(photos, (_, i) => i).sort((a, b) => photos[a]! - photos[b]!);
  const datasets = ranked(sightings.datasets.all, (a, b) => (a < b ? -1 : 1));
  const owners = ranked(sightings.owners.all, compareOwners);
  const nsids = owners.names.filter((name) => nsidKey(name) !== null).length;

  const merged = new MergedPhotos(photos.length, datasets.names.length, nsids);
  for (const row of order) {
    const named = owner[row]!;
    const rank = named < 0 ? -1 : owners.ranks[named]!;
    merged.add(photos[row]!, datasets.ranks[parts[row]!]!, rank);
  }
  merged.end();

  const counted = datasets.names.map((id, i) => ({
    id,
    ...merged.counts(i, rows),
    ...provenance,
  }));
  return merged.toInput(owners.names, counted);
}

/** Sorted names, and the index of each given name among them. */
function ranked(
  given: readonly string[],
  compare: (a: string, b: string) => number,
): { names: string[]; ranks: Uint32Array } {
  const names = given.toSorted(compare);
  const places = new Map(names.map((name, place) => [name, place]));
  return { names, ranks: Uint32Array.from(given, (name) => places.get(name)!) };
}
