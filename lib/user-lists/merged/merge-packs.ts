import { decodePack } from '../../pack/decode';
import type { PackInput } from '../../pack/input';
import { compareOwners } from '../../pack/owners/owners';
import type { PackFiles } from '../../pack/types';
import { nsidKey } from '../../ids/nsid';
import { MergedPhotos } from '../merged-photos';
import { shownIds } from '../whose-pack';
import { NAMED, NOBODYS } from './layer-lookup';
import { PackCursor } from './pack-cursor';
import { PhotoClaims } from './photo-claims';

/** More would take too much memory: 20 bytes each, in every layer. */
const MOST_PHOTOS = 8_000_000;
/** Lists that contradict each other more than this are better queried one by one. */
const MOST_LAYERS = 4;

/** A pack and its list's name. */
export interface NamedPack {
  files: PackFiles;
  name: string;
}

/**
 * Merges packs into as few as possible that together give the same answers. A pack has one owner per photo,
 * so other owners of the photo go into a second layer. Lists without owners are stored as separate
 * datasets; {@link layerLookup} restores the dataset ids.
 * @param packs their order decides which owner comes first.
 * @returns empty if the packs are too large, or contradict each other too much.
 * @throws {PackError}
 */
export async function mergePacks(packs: readonly NamedPack[]): Promise<PackInput[]> {
  const decoded = await Promise.all(packs.map(decodeShown));
  const most = decoded.reduce((sum, { manifest }) => sum + manifest.photos, 0);
  if (most > MOST_PHOTOS) return [];
  const datasets = numbered(
    decoded.flatMap((pack) => pack.datasets.flatMap(({ id }) => [NAMED + id, NOBODYS + id])),
    (a, b) => (a < b ? -1 : 1),
  );
  const datasetNumber = (id: string, isNamed: boolean): number =>
    datasets.numberOf((isNamed ? NAMED : NOBODYS) + id);
  const owners = numbered(
    decoded.flatMap((pack) => pack.owners),
    compareOwners,
  );
  const nsids = owners.names.filter((name) => nsidKey(name) !== null).length;

  const layers: MergedPhotos[] = [];
  const cursors = decoded.map((pack) => new PackCursor(pack, datasetNumber, owners.numberOf));
  for (const cursor of cursors) await cursor.read();
  const claims = new PhotoClaims();
  for (;;) {
    const photo = cursors.reduce((least, { id }) => Math.min(least, id), Infinity);
    if (photo === Infinity) break;
    claims.clear();
    for (const cursor of cursors) {
      if (cursor.id !== photo) continue;
      claims.add(cursor.nsid, cursor.alias, cursor.set);
      if (!cursor.step()) await cursor.read();
    }
    for (const [i, { nsid, alias, datasets: set }] of claims.inOrder().entries()) {
      if (i === MOST_LAYERS) return [];
      const layer = (layers[i] ??= new MergedPhotos(most, datasets.names.length, nsids));
      for (const dataset of set) {
        layer.add(photo, dataset, nsid);
        if (alias >= 0) layer.add(photo, dataset, alias);
      }
    }
  }
  return layers.map((layer) => {
    layer.end();
    const counted = datasets.names.map((id, i) => ({ id, ...layer.counts(i, null) }));
    return layer.toInput(owners.names, counted);
  });
}

/** A pack's contents, with the dataset ids used in answers. */
async function decodeShown({ files, name }: NamedPack) {
  const pack = await decodePack(files);
  const ids = shownIds(pack.manifest.datasets, name);
  const datasets = pack.datasets.map((one) => ({ ...one, id: ids.get(one.id) ?? one.id }));
  return { ...pack, datasets };
}

/** Distinct names in order, and the index of each. */
function numbered(names: readonly string[], compare: (a: string, b: string) => number) {
  const sorted = [...new Set(names)].sort(compare);
  const places = new Map(sorted.map((name, place) => [name, place]));
  return { names: sorted, numberOf: (name: string): number => places.get(name)! };
}
