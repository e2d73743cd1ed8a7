import type { Lookup } from '../../dataset-index/lookup';
import type { Pack } from '../../pack/types';

/** Prefix of a dataset's id in a merged pack if its lists name the photo's owner. */
export const NAMED = 'n:';
export const NOBODYS = 'u:';

const isNamed = (id: string): boolean => id.startsWith(NAMED);
const nameOf = (id: string): string => id.slice(NAMED.length);

/** A layer of a merged pack; answers with the ids of the lists' datasets. */
export function layerLookup(pack: Pack): Lookup {
  const photos =
    (keep: (id: string) => boolean): Lookup['photos'] =>
    async (ids) => {
      const found = new Map<string, string[]>();
      for (const [photo, datasets] of await pack.photos(ids)) {
        const names = new Set(datasets.filter(keep).map(nameOf));
        if (names.size > 0) found.set(photo, [...names].sort());
      }
      return found;
    };
  return {
    photos: photos(() => true),
    namedPhotos: photos(isNamed),
    async owners(owners) {
      const found = [...(await pack.owners(owners))].map(([owner, counts]) => {
        const named = counts.filter(({ id }) => isNamed(id));
        return [
          owner,
          named.map(({ id, photos: count }) => ({ id: nameOf(id), photos: count })),
        ] as const;
      });
      return new Map(found);
    },
    ownerOf: (photo) => pack.ownerOf(photo),
    photosOf: (owner) => pack.photosOf(owner),
  };
}
