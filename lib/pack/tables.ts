import { PackError } from './errors';
import { type FileName, readHeader } from './files/format';
import { ListTable } from './lists/list-table';
import { readManifest } from './files/manifest';
import { OwnerGate } from './gates/owner-gate';
import { OwnerTable } from './owners/owner-table';
import { PhotoGate } from './gates/photo-gate';
import { PhotoTable } from './photos/photo-table';
import type { Manifest, PackFiles } from './types';

/** A pack's parts. Manifest and gates are in memory; the rest is opened when first asked for. */
export interface Tables {
  manifest: Manifest;
  photoGate: PhotoGate;
  ownerGate: OwnerGate;
  photos: () => Promise<PhotoTable>;
  owners: () => Promise<OwnerTable>;
  lists: () => Promise<ListTable>;
}

/** Reads and checks manifest and gates. @throws {PackError} */
export async function openTables(files: PackFiles): Promise<Tables> {
  // Both reads at once: nothing else is needed for most questions.
  const gateBytes = files.read('gates.bin');
  gateBytes.catch(() => undefined);
  const manifest = await readManifest(files);
  const gates = readHeader(await checked(manifest, 'gates.bin', gateBytes), 'gates.bin');
  const photoGate = new PhotoGate(gates);
  const ownerGate = new OwnerGate(gates);
  gates.end();
  const directory = (name: FileName): Promise<Uint8Array> =>
    checked(manifest, name, files.read(name));
  return {
    manifest,
    photoGate,
    ownerGate,
    photos: once(async () => PhotoTable.open(files, await directory('photos.dir'))),
    owners: once(async () => new OwnerTable(files, await directory('owners.dir'))),
    lists: once(async () => new ListTable(files, await directory('lists.dir'))),
  };
}

/** Bytes of a whole file, once they match the manifest. */
async function checked(
  manifest: Manifest,
  name: FileName,
  reading: Promise<Uint8Array>,
): Promise<Uint8Array> {
  const bytes = await reading;
  const file = manifest.files.find((each) => each.name === name);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (bytes.length !== file?.bytes || hex !== file.sha256) {
    throw new PackError('damaged', `${name} does not match its checksum in the manifest.`);
  }
  return bytes;
}

/** Calls `open` at the first question; again only where that failed. */
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
