import { nsidKey } from '../ids/nsid';
import { parsePhotoId } from '../ids/photo-id';
import type { PhotoPlace } from './photos/photo-table';
import { openTables, type Tables } from './tables';
import type { DatasetCount, Pack, PackFiles } from './types';

/**
 * Opens a pack: reads manifest and photo filter. The tables are read by section, when a query passes the
 * filter.
 * @throws {PackError} if the pack is missing, damaged or of another format.
 */
export async function openPack(files: PackFiles): Promise<Pack> {
  return new FilteredPack(await openTables(files));
}

class FilteredPack implements Pack {
  constructor(private readonly tables: Tables) {}

  get manifest(): Pack['manifest'] {
    return this.tables.manifest;
  }

  async photos(photoIds: readonly string[]): Promise<Map<string, string[]>> {
    const { photoFilter, manifest } = this.tables;
    const texts: string[] = [];
    const ids: number[] = [];
    for (const text of photoIds) {
      const id = parsePhotoId(text);
      if (id < 0 || !photoFilter.mayHave(id)) continue;
      texts.push(text);
      ids.push(id);
    }
    const found = new Map<string, string[]>();
    if (ids.length === 0) return found;
    const photos = await this.tables.photos();
    await photos.find(ids, (index, { set }) => {
      const names = set.map((dataset) => manifest.datasets[dataset]!.id);
      found.set(texts[index]!, names);
    });
    return found;
  }

  async owners(asked: readonly string[]): Promise<Map<string, DatasetCount[]>> {
    const found = new Map<string, DatasetCount[]>();
    const answers = asked.map(async (text) => {
      const number = await this.ownerNumber(text);
      if (number < 0) return;
      const record = await (await this.tables.owners()).record(number);
      const { datasets } = this.tables.manifest;
      found.set(
        text,
        record.map(({ dataset, photos }) => ({ id: datasets[dataset]!.id, photos })),
      );
    });
    await Promise.all(answers);
    return found;
  }

  async ownerOf(photoId: string): Promise<string | null> {
    const id = parsePhotoId(photoId);
    if (id < 0 || !this.tables.photoFilter.mayHave(id)) return null;
    const places: PhotoPlace[] = [];
    await (await this.tables.photos()).find([id], (_, place) => places.push(place));
    const [place] = places;
    if (place === undefined) return null;
    const owner = await (await this.tables.lists()).ownerAt(place.parity, place.rank);
    return owner < 0 ? null : (await this.tables.owners()).name(owner);
  }

  async photosOf(owner: string): Promise<string[]> {
    const number = await this.ownerNumber(owner);
    if (number < 0) return [];
    const ranks = await (await this.tables.lists()).ranksOf(number);
    const photos = await this.tables.photos();
    const even = await photos.idsAt(0, ranks[0]);
    const odd = await photos.idsAt(1, ranks[1]);
    return [...even, ...odd].sort((a, b) => a - b).map(String);
  }

  /** The number of an owner in the table, or -1. Aliases match in any case. */
  private async ownerNumber(text: string): Promise<number> {
    const owner = nsidKey(text) === null ? text.toLowerCase() : text;
    if (owner === '' || !(await this.tables.ownerFilter()).mayHave(owner)) return -1;
    return (await this.tables.owners()).numberOf(owner);
  }
}
