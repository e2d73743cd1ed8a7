import { changedId, ownId } from '../catalogue/shown-ids';
import type { Manifest, ManifestDataset, Pack } from '../pack/types';

/**
 * The dataset's id in the pack → its id in answers, for those that differ.
 * @param list as in {@link shownManifest}.
 */
export function shownIds(
  datasets: readonly ManifestDataset[],
  list: string | null,
): ReadonlyMap<string, string> {
  const several = datasets.filter(({ whose }) => whose === 'own').length > 1;
  const ids = new Map<string, string>();
  for (const { id, whose, altered } of datasets) {
    if (whose === 'own')
      ids.set(id, list === null ? ownId(id) : ownId(list, several ? id : undefined));
    else if (altered) ids.set(id, changedId(id));
  }
  return ids;
}

/**
 * A pack's manifest with the dataset ids used in answers.
 * @param list the list's name; null for the pack that came with the extension.
 */
export function shownManifest(manifest: Manifest, list: string | null): Manifest {
  const ids = shownIds(manifest.datasets, list);
  if (ids.size === 0) return manifest;
  const datasets = manifest.datasets.map((one) => ({ ...one, id: ids.get(one.id) ?? one.id }));
  return { ...manifest, datasets: datasets.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/**
 * A pack that answers in a publisher's name only from a publisher's list: a person's own table and a
 * changed copy get ids that no dataset has.
 * @param list as in {@link shownManifest}.
 */
export function whosePack(pack: Pack, list: string | null): Pack {
  const ids = shownIds(pack.manifest.datasets, list);
  if (ids.size === 0) return pack;
  const shown = (id: string): string => ids.get(id) ?? id;
  return {
    manifest: shownManifest(pack.manifest, list),
    async photos(photoIds) {
      const found = await pack.photos(photoIds);
      return new Map([...found].map(([photo, datasets]) => [photo, datasets.map(shown).sort()]));
    },
    async owners(owners) {
      const found = await pack.owners(owners);
      const named = [...found].map(([owner, counts]) => {
        const all = counts.map(({ id, photos }) => ({ id: shown(id), photos }));
        return [owner, all.sort((a, b) => (a.id < b.id ? -1 : 1))] as const;
      });
      return new Map(named);
    },
    ownerOf: (photoId) => pack.ownerOf(photoId),
    photosOf: (owner) => pack.photosOf(owner),
  };
}
