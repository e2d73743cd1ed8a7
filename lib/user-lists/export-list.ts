import { FLICKR } from '../flickr/address/hosts';
import { Zip, ZipPassThrough } from 'fflate';
import { decodePack } from '../pack/decode';
import { MANIFEST, readManifest } from '../pack/files/manifest';
import type { PackFiles } from '../pack/types';

/** The formats in which a list can be saved. */
export type ExportForm = 'zip' | 'csv';

/** The number of bytes read at a time. */
const CHUNK = 1 << 20;

/** The pack as a zip archive, which can be added again. @throws {PackError} */
export async function packAsZip(files: PackFiles): Promise<Blob> {
  const manifest = await readManifest(files);
  const parts: BlobPart[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    parts.push(new Blob([bytes]));
  });
  for (const name of [MANIFEST, ...manifest.files.map((file) => file.name)]) {
    // Not compressed, as the pack already is.
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    for (let start = 0, last = false; !last; start += CHUNK) {
      const bytes = await files.read(name, start, start + CHUNK);
      last = bytes.length < CHUNK;
      entry.push(bytes, last);
    }
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

/**
 * The pack as a CSV table, which gives the same answers when added again: a row for each photo and dataset,
 * and another if both NSID and alias of the owner are known.
 * @throws {PackError}
 */
export async function packAsCsv(files: PackFiles): Promise<Blob> {
  const { owners, datasets, sets, photos } = await decodePack(files);
  const parts: BlobPart[] = ['photo,owner,dataset\r\n'];
  for await (const batch of photos()) {
    let text = '';
    for (let i = 0; i < batch.ids.length; i++) {
      const named = [batch.nsids[i]!, batch.aliases[i]!].filter((owner) => owner >= 0);
      const [owner = '', other] = named.map((place) => ownerCell(owners[place]!));
      const ids = sets[batch.sets[i]!]!.map((dataset) => datasets[dataset]!.id);
      for (const id of ids) text += `${batch.ids[i]!},${owner},${id}\r\n`;
      if (other !== undefined) text += `${batch.ids[i]!},${other},${ids[0]!}\r\n`;
    }
    parts.push(new Blob([text]));
  }
  return new Blob(parts, { type: 'text/csv' });
}

/** Spreadsheets take an alias with a leading dash for a formula, but not its address. */
const ownerCell = (owner: string): string =>
  owner.startsWith('-') ? `${FLICKR}/people/${owner}/` : owner;
