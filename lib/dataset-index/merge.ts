import type { DatasetCount } from '../pack/types';
import type { Lookup } from './lookup';

/** Several packs combined: a photo or member is listed if any of them lists it. */
export function mergeLookups(parts: readonly Lookup[]): Lookup {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  return {
    async photos(photoIds) {
      const found = new Map<string, string[]>();
      for (const part of await Promise.all(parts.map((p) => p.photos(photoIds)))) {
        for (const [id, datasets] of part) {
          found.set(id, [...new Set([...(found.get(id) ?? []), ...datasets])].sort());
        }
      }
      return found;
    },
    async owners(owners) {
      const found = new Map<string, OwnerPart[]>();
      for (const [i, part] of (await Promise.all(parts.map((p) => p.owners(owners)))).entries()) {
        for (const [owner, counts] of part) {
          found.set(owner, [...(found.get(owner) ?? []), { lookup: parts[i]!, counts }]);
        }
      }
      const merged = [...found].map(
        async ([owner, shares]) => [owner, await mergeCounts(owner, shares)] as const,
      );
      return new Map(await Promise.all(merged));
    },
    async ownerOf(photoId) {
      const named = await Promise.all(parts.map((p) => p.ownerOf(photoId)));
      return named.find((owner) => owner?.includes('@')) ?? named.find(Boolean) ?? null;
    },
    async photosOf(owner) {
      const lists = await Promise.all(parts.map((p) => p.photosOf(owner)));
      return [...new Set(lists.flat())].sort((a, b) => Number(a) - Number(b));
    },
  };
}

/** One pack's counts for an owner. */
interface OwnerPart {
  lookup: Lookup;
  counts: DatasetCount[];
}

/**
 * A dataset in only one pack keeps that pack's count. If several packs have it (one may be made from an
 * older list), they may list the same photos, so distinct photos are counted.
 */
async function mergeCounts(owner: string, shares: readonly OwnerPart[]): Promise<DatasetCount[]> {
  const photos = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { id, photos: count } of shares.flatMap(({ counts }) => counts)) {
    if (photos.has(id)) repeated.add(id);
    photos.set(id, count);
  }
  const distinct =
    repeated.size > 0 ? await distinctPhotos(owner, shares) : new Map<string, Set<string>>();
  for (const id of repeated) photos.set(id, distinct.get(id)?.size ?? 0);
  return [...photos]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, count]) => ({ id, photos: count }));
}

/** The owner's distinct photos in each dataset, over all packs. */
async function distinctPhotos(
  owner: string,
  shares: readonly OwnerPart[],
): Promise<Map<string, Set<string>>> {
  const byDataset = new Map<string, Set<string>>();
  for (const { lookup } of shares) {
    const theirs = await lookup.photosOf(owner);
    const named = await (lookup.namedPhotos?.(theirs) ?? lookup.photos(theirs));
    for (const [photo, datasets] of named) {
      for (const id of datasets) {
        byDataset.set(id, (byDataset.get(id) ?? new Set()).add(photo));
      }
    }
  }
  return byDataset;
}
