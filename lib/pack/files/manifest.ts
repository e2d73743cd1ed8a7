import * as v from 'valibot';
import { PackError } from '../errors';
import { VERSION } from './format';
import { MANIFEST_SCHEMA } from './manifest-schema';
import { sha256 } from '../bits/digest';
import { Sha256 } from '../bits/sha256';
import type { Manifest, PackFiles } from '../types';

export const MANIFEST = 'manifest.json';
export const FORMAT = 'overexposed-pack';

/** The manifest as it is stored: `check` is the SHA-256 of the same JSON without it. */
type Stored = Manifest & { check: string };

/** The bytes of `manifest.json`. They include their own checksum, so that any change is detected. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  const encoder = new TextEncoder();
  const check = new Sha256().update(encoder.encode(textOf(manifest))).hex();
  return encoder.encode(textOf({ ...manifest, check }));
}

/** More than 50,000 datasets need. */
const MOST_BYTES = 1 << 24;

/** Reads and checks an untrusted `manifest.json`. @throws {PackError} */
export async function readManifest(files: PackFiles): Promise<Manifest> {
  const bytes = await files.read(MANIFEST, 0, MOST_BYTES + 1);
  if (bytes.length > MOST_BYTES) throw new PackError('damaged', `${MANIFEST} is too large.`);
  const text = new TextDecoder().decode(bytes);
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
  if (!v.is(MANIFEST_SCHEMA, manifest)) {
    throw new PackError('damaged', `${MANIFEST} has missing or invalid fields.`);
  }
  const check = await sha256(new TextEncoder().encode(textOf(manifest)));
  if (text !== textOf({ ...manifest, check })) {
    throw new PackError('damaged', `${MANIFEST} does not match its checksum.`);
  }
  return manifest;
}

const textOf = (value: Manifest | Stored): string => `${JSON.stringify(value, null, 2)}\n`;

/** @param version May be anything. */
function describeVersion(version: unknown): string {
  const found = typeof version === 'number' ? version : 'unknown';
  const known = `${MANIFEST} has format version ${found}; this program reads ${VERSION}.`;
  if (typeof version !== 'number') return known;
  return version < VERSION
    ? `${known} It was made by an older Overexposed: build it again from its lists.`
    : `${known} It was made by a newer Overexposed.`;
}
