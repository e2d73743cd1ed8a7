import type { Lookup } from './lookup';

/**
 * A lookup that leaves out some datasets: what only they list is not found.
 * @param readOff returns the ids of those datasets. It is called only if something was found, so a page
 *   without a flagged photo does not read the settings.
 */
export function withoutDatasets(
  lookup: Lookup,
  readOff: () => Promise<ReadonlySet<string>>,
): Lookup {
  /** Removes the datasets that are off, and the entries left without any. */
  async function keep<D>(
    found: Map<string, D[]>,
    idOf: (dataset: D) => string,
  ): Promise<Map<string, D[]>> {
    if (found.size === 0) return found;
    const off = await readOff();
    if (off.size === 0) return found;
    const kept = [...found].map(
      ([key, datasets]) => [key, datasets.filter((d) => !off.has(idOf(d)))] as const,
    );
    return new Map(kept.filter(([, datasets]) => datasets.length > 0));
  }

  const photos: Lookup['photos'] = async (photoIds) =>
    keep(await lookup.photos(photoIds), (id) => id);

  return {
    photos,
    owners: async (owners) => keep(await lookup.owners(owners), ({ id }) => id),
    ownerOf: (photoId) => lookup.ownerOf(photoId),
    async photosOf(owner) {
      const all = await lookup.photosOf(owner);
      if (all.length === 0 || (await readOff()).size === 0) return all;
      const kept = await photos(all);
      return all.filter((id) => kept.has(id));
    },
  };
}
