import { sha256 } from '../../../../lib/pack/bits/digest';
import type { Manifest } from '../../../../lib/pack/types';
import type { MadePack } from '../../../../lib/user-lists/types';

/** A pack of version 1: without provenance, and with that version in every file's header. */
export async function asVersion1({ manifest, files }: Pick<MadePack, 'manifest' | 'files'>) {
  const blobs = new Map<string, Blob>();
  const lines: Manifest['files'] = [];
  for (const { name, bytes: length } of manifest.files) {
    const bytes = new Uint8Array(await files.get(name)!.arrayBuffer());
    bytes[4] = 1;
    blobs.set(name, new Blob([bytes]));
    lines.push({ name, bytes: length, sha256: await sha256(bytes) });
  }
  const { format, sample, photos, owners } = manifest;
  const datasets = manifest.datasets.map((dataset) => ({
    ...{ id: dataset.id, rows: dataset.rows, photos: dataset.photos, owners: dataset.owners },
  }));
  const old = { format, version: 1, sample, photos, owners, datasets, files: lines };
  const text = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const check = await sha256(new TextEncoder().encode(text(old)));
  blobs.set('manifest.json', new Blob([text({ ...old, check })]));
  // Of a different shape from today's, as in browsers used before.
  return { manifest: old as unknown as Manifest, files: blobs };
}
