import { PackError } from './errors';
import { readManifest } from './manifest';
import { nsidKey } from './owners';
import { parsePhotoId } from './photo-id';
import type { DatasetCount, Pack, PackFiles } from './types';

interface Table {
  sets: number[][];
  owners: string[];
  ids: Float64Array;
  set: Uint32Array;
  nsid: Int32Array;
  alias: Int32Array;
}

/**
 * Opens a pack.
 * @throws {PackError} when it is missing, damaged or of another format.
 */
export async function openPack(files: PackFiles): Promise<Pack> {
  const manifest = await readManifest(files);
  let opened: Promise<Table> | undefined;
  const table = (): Promise<Table> => (opened ??= readTable(files, manifest.files[0]!));
  const names = (set: number[]): string[] => set.map((index) => manifest.datasets[index]!.id);

  return {
    manifest,
    async photos(photoIds) {
      const { ids, set, sets } = await table();
      const found = new Map<string, string[]>();
      for (const text of photoIds) {
        const at = find(ids, parsePhotoId(text));
        if (at >= 0) found.set(text, names(sets[set[at]!]!));
      }
      return found;
    },
    async owners(asked) {
      const t = await table();
      const found = new Map<string, DatasetCount[]>();
      for (const text of asked) {
        const counts = new Map<number, number>();
        for (const row of rowsOf(t, text)) {
          for (const d of t.sets[t.set[row]!]!) counts.set(d, (counts.get(d) ?? 0) + 1);
        }
        if (counts.size === 0) continue;
        const sorted = [...counts].sort(([a], [b]) => a - b);
        found.set(
          text,
          sorted.map(([d, photos]) => ({ id: manifest.datasets[d]!.id, photos })),
        );
      }
      return found;
    },
    async ownerOf(photoId) {
      const { ids, nsid, alias, owners } = await table();
      const at = find(ids, parsePhotoId(photoId));
      if (at < 0) return null;
      return owners[nsid[at]! >= 0 ? nsid[at]! : alias[at]!] ?? null;
    },
    async photosOf(owner) {
      const t = await table();
      return rowsOf(t, owner).map((row) => String(t.ids[row]));
    },
  };
}

function rowsOf(t: Table, owner: string): number[] {
  const index = t.owners.indexOf(nsidKey(owner) === null ? owner.toLowerCase() : owner);
  const rows: number[] = [];
  if (index < 0) return rows;
  for (let i = 0; i < t.ids.length; i++) {
    if (t.nsid[i] === index || t.alias[i] === index) rows.push(i);
  }
  return rows;
}

function find(ids: Float64Array, id: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}

async function readTable(
  files: PackFiles,
  file: { name: string; bytes: number; sha256: string },
): Promise<Table> {
  const bytes = await files.read(file.name);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (bytes.length !== file.bytes || hex !== file.sha256) {
    throw new PackError('damaged', `${file.name} does not match its checksum.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + view.getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start))) as {
    sets: number[][];
    owners: string[];
  };
  const n = (bytes.length - start) / 20;
  const table: Table = {
    ...head,
    ids: new Float64Array(n),
    set: new Uint32Array(n),
    nsid: new Int32Array(n),
    alias: new Int32Array(n),
  };
  for (let i = 0, at = start; i < n; i++, at += 20) {
    table.ids[i] = view.getFloat64(at, true);
    table.set[i] = view.getUint32(at + 8, true);
    table.nsid[i] = view.getInt32(at + 12, true);
    table.alias[i] = view.getInt32(at + 16, true);
  }
  return table;
}
