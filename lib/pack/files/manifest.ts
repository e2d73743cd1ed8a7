import { PackError } from '../errors';
import { VERSION } from './format';
import { sha256 } from '../bits/digest';
import { Sha256 } from '../bits/sha256';
import type { Manifest, PackFiles } from '../types';

export const MANIFEST = 'manifest.json';
export const FORMAT = 'overexposed-pack';

/** The manifest as it is stored: `check` is the SHA-256 of the same JSON without it. */
type Stored = Manifest & { check: string };

/** The bytes of `manifest.json`. They carry their own checksum, so that any change shows. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  const encoder = new TextEncoder();
  const check = new Sha256().update(encoder.encode(textOf(manifest))).hex();
  return encoder.encode(textOf({ ...manifest, check }));
}

/** Reads and checks `manifest.json`. @throws {PackError} */
export async function readManifest(files: PackFiles): Promise<Manifest> {
  const text = new TextDecoder().decode(await files.read(MANIFEST));
  let stored: Stored;
  try {
    stored = JSON.parse(text) as Stored;
  } catch (cause) {
    throw new PackError('damaged', `${MANIFEST} is not JSON.`, { cause });
  }
  if ((stored as Stored | null)?.format !== FORMAT) {
    throw new PackError('damaged', `${MANIFEST} is not the manifest of a pack.`);
  }
  if (stored.version !== VERSION) {
    throw new PackError('unsupported', describeVersion(stored.version));
  }
  const manifest: Partial<Stored> & Manifest = { ...stored };
  delete manifest.check;
  const check = await sha256(new TextEncoder().encode(textOf(manifest)));
  if (text !== textOf({ ...manifest, check })) {
    throw new PackError('damaged', `${MANIFEST} does not match its checksum.`);
  }
  return manifest;
}

const textOf = (value: Manifest | Stored): string => `${JSON.stringify(value, null, 2)}\n`;

function describeVersion(version: unknown): string {
  const known = `${MANIFEST} has format version ${JSON.stringify(version)}; this program reads ${VERSION}.`;
  if (typeof version !== 'number') return known;
  return version < VERSION
    ? `${known} It was made by an older Overexposed: build it again from its lists.`
    : `${known} It was made by a newer Overexposed.`;
}
