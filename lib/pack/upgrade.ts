import { sha256 } from './bits/digest';
import { PackError } from './errors';
import { FORMAT, MANIFEST, encodeManifest } from './files/manifest';
import { VERSION } from './files/format';
import type { Manifest, PackFiles, Whose } from './types';

/**
 * The format before packs recorded where their lists come from. Everything else is laid out as it is now.
 */
const OLD = 1;

/** A dataset in a manifest of version 1. */
type OldDataset = Pick<Manifest['datasets'][number], 'id' | 'rows' | 'photos' | 'owners'>;

interface OldManifest extends Omit<Manifest, 'datasets'> {
  datasets: OldDataset[];
  check?: string;
}

/** Whether an untrusted manifest has the version that can be upgraded. */
export const isOld = (manifest: { version: number }): boolean => manifest.version === OLD;

/**
 * Converts a pack of version 1 to this version, with the same answers. The files of its lists were not
 * recorded, so it names none.
 * @param whose where each dataset's list comes from.
 * @throws {PackError} if the pack is missing, damaged or not of version 1.
 */
export async function upgradePack(
  files: PackFiles,
  whose: Whose,
): Promise<{ manifest: Manifest; files: Map<string, Uint8Array> }> {
  const old = await readOld(files);
  const upgraded = new Map<string, Uint8Array>();
  const lines: Manifest['files'] = [];
  for (const { name, bytes: length, sha256: sum } of old.files) {
    const bytes = (await files.read(name)).slice();
    if (bytes.length !== length || (await sha256(bytes)) !== sum) {
      throw new PackError('damaged', `${name} does not match its checksum in the manifest.`);
    }
    // The word after "OEXP".
    new DataView(bytes.buffer).setUint32(4, VERSION, true);
    upgraded.set(name, bytes);
    lines.push({ name, bytes: length, sha256: await sha256(bytes) });
  }
  const { format, sample, photos, owners } = old;
  const datasets = old.datasets.map((dataset) => ({
    ...{ id: dataset.id, rows: dataset.rows, photos: dataset.photos, owners: dataset.owners },
    ...{ namesMembers: dataset.owners > 0, whose, lists: [] },
  }));
  const manifest = { format, version: VERSION, sample, photos, owners, datasets, files: lines };
  upgraded.set(MANIFEST, encodeManifest(manifest));
  return { manifest, files: upgraded };
}

/** The manifest, with its own checksum verified as in version 1. */
async function readOld(files: PackFiles): Promise<OldManifest> {
  const text = new TextDecoder().decode(await files.read(MANIFEST));
  const stored = parse(text);
  if (stored?.format !== FORMAT || !isOld(stored)) {
    throw new PackError('unsupported', `${MANIFEST} is not of version ${OLD}.`);
  }
  const { check, ...manifest } = stored;
  const written = `${JSON.stringify(manifest, null, 2)}\n`;
  if ((await sha256(new TextEncoder().encode(written))) !== check) {
    throw new PackError('damaged', `${MANIFEST} does not match its checksum.`);
  }
  return manifest;
}

function parse(text: string): OldManifest | null {
  try {
    return JSON.parse(text) as OldManifest | null;
  } catch {
    return null;
  }
}
