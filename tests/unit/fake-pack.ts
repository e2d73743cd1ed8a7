import type { Manifest, Pack } from '../../lib/pack/types';

/** A photo of a fake pack: its datasets and, where a list names one, its owner. */
export type FakePhoto = [photoId: string, datasets: string[], owner?: string];

/** A pack that holds its photos in plain maps. */
export function fakePack(photos: FakePhoto[], manifest: Partial<Manifest> = {}): Pack {
  const byId = new Map(photos.map(([id, datasets, owner]) => [id, { datasets, owner }]));
  const photosOf = (owner: string): string[] =>
    photos
      .filter(([, , named]) => named === owner)
      .map(([id]) => id)
      .sort((a, b) => Number(a) - Number(b));

  return {
    manifest: {
      format: 'overexposed-pack',
      version: 2,
      sample: false,
      photos: photos.length,
      owners: new Set(photos.map(([, , owner]) => owner).filter(Boolean)).size,
      datasets: [],
      files: [],
      ...manifest,
    },
    photos(photoIds) {
      const hits = photoIds.filter((id) => byId.has(id));
      return Promise.resolve(new Map(hits.map((id) => [id, byId.get(id)!.datasets.toSorted()])));
    },
    owners(owners) {
      const hits = owners.filter((owner) => photosOf(owner).length > 0);
      return Promise.resolve(
        new Map(
          hits.map((owner) => {
            const datasets = photosOf(owner).flatMap((id) => byId.get(id)!.datasets);
            const ids = [...new Set(datasets)].sort();
            const count = (id: string) => datasets.filter((d) => d === id).length;
            return [owner, ids.map((id) => ({ id, photos: count(id) }))];
          }),
        ),
      );
    },
    ownerOf: (photoId) => Promise.resolve(byId.get(photoId)?.owner ?? null),
    photosOf: (owner) => Promise.resolve(photosOf(owner)),
  };
}
