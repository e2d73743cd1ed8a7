import type { ByteReader } from './bits/bytes';
import { sha256 } from './bits/digest';
import { PackError } from './errors';
import { type FileName, readHeader } from './files/format';
import { ListTable } from './ownership/posting-list-table';
import { readManifest } from './files/manifest';
import { OwnerFilter } from './filters/owner-filter';
import { OwnerTable } from './owners/owner-table';
import { PhotoFilter } from './filters/photo-filter';
import { PhotoTable } from './photos/photo-table';
import type { Manifest, PackFiles } from './types';

/** The parts of a pack. Manifest and photo filter are in memory; the rest is opened on first use. */
export interface Tables {
  manifest: Manifest;
  photoFilter: PhotoFilter;
  ownerFilter: () => Promise<OwnerFilter>;
  photos: () => Promise<PhotoTable>;
  owners: () => Promise<OwnerTable>;
  lists: () => Promise<ListTable>;
}

/** Reads and checks manifest and photo filter. @throws {PackError} */
export async function openTables(files: PackFiles): Promise<Tables> {
  // In parallel, as most queries need nothing else.
  const filter = readSummed(files, 'photos.gate');
  filter.catch(() => undefined);
  const manifest = await readManifest(files);
  const directory = (name: FileName): Promise<Uint8Array> =>
    checked(manifest, name, readSummed(files, name));
  return {
    manifest,
    photoFilter: readWhole(
      PhotoFilter,
      await checked(manifest, 'photos.gate', filter),
      'photos.gate',
    ),
    ownerFilter: once(async () =>
      readWhole(OwnerFilter, await directory('owners.gate'), 'owners.gate'),
    ),
    photos: once(async () => PhotoTable.open(files, await directory('photos.dir'), manifest)),
    owners: once(async () => new OwnerTable(files, await directory('owners.dir'), manifest)),
    lists: once(async () => new ListTable(files, await directory('lists.dir'), manifest)),
  };
}

/** Parses a whole file. @throws {PackError} */
function readWhole<T>(Part: new (from: ByteReader) => T, bytes: Uint8Array, name: FileName): T {
  const from = readHeader(bytes, name);
  const part = new Part(from);
  from.end();
  return part;
}

/** A whole file's bytes with their SHA-256. */
type Summed = [bytes: Uint8Array, sum: string];

async function readSummed(files: PackFiles, name: FileName): Promise<Summed> {
  const bytes = await files.read(name);
  return [bytes, await sha256(bytes)];
}

/** The bytes of a whole file, once they match the manifest. */
async function checked(
  manifest: Manifest,
  name: FileName,
  reading: Promise<Summed>,
): Promise<Uint8Array> {
  const [bytes, sum] = await reading;
  const file = manifest.files.find((each) => each.name === name);
  if (bytes.length !== file?.bytes || sum !== file.sha256) {
    throw new PackError('damaged', `${name} does not match its checksum in the manifest.`);
  }
  return bytes;
}

/** Calls `open` on first use, and again only if it failed. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
