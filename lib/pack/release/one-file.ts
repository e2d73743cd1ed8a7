import { MANIFEST } from '../files/manifest';
import { MOST_SIGNATURE_BYTES, SIGNATURE } from './release';

/*
 * A signed pack as one file: a zip archive of the files that its folder has. They are stored, not compressed,
 * one behind the other without gaps:
 *
 *     header │ manifest.sig │ header │ manifest.json │ header │ photos.gate │ …  │ zip directory
 *
 * The first bytes tell where the first two are, and the manifest where all others are.
 */

/** Bytes `start` to `end` (exclusive) of the archive. */
export interface Place {
  start: number;
  end: number;
}

/** The length of a local header without the name: no file here has extra fields. */
const HEADER = 30;
const headerBytes = (name: string): number => HEADER + name.length;

/** This many bytes show where signature and manifest are. */
export const HEAD_BYTES = headerBytes(SIGNATURE) + MOST_SIGNATURE_BYTES + headerBytes(MANIFEST);

/** More than a pack's zip directory needs. */
export const MOST_DIRECTORY_BYTES = 4096;

/** Where signature and manifest are; null if such a file does not begin with these bytes. */
export function readHead(bytes: Uint8Array): { signature: Place; manifest: Place } | null {
  const signature = stored(bytes, 0, SIGNATURE);
  if (!signature || signature.end - signature.start > MOST_SIGNATURE_BYTES) return null;
  const manifest = stored(bytes, signature.end, MANIFEST);
  return manifest && { signature, manifest };
}

/** Where the other files are. @param at where the manifest ends. */
export function placesOf(
  files: readonly { name: string; bytes: number }[],
  at: number,
): Map<string, Place> {
  const places = new Map<string, Place>();
  let end = at;
  for (const { name, bytes } of files) {
    const start = end + headerBytes(name);
    end = start + bytes;
    places.set(name, { start, end });
  }
  return places;
}

/** The contents of the file with the local header at `at`, if it is stored uncompressed under that name. */
function stored(bytes: Uint8Array, at: number, name: string): Place | null {
  const start = at + headerBytes(name);
  if (start > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, headerBytes(name));
  const found = new TextDecoder('latin1').decode(bytes.subarray(at + HEADER, start));
  const [signature, flags, method] = [
    view.getUint32(0, true),
    view.getUint16(6, true),
    view.getUint16(8, true),
  ];
  const [packed, size] = [view.getUint32(18, true), view.getUint32(22, true)];
  const [nameBytes, extra] = [view.getUint16(26, true), view.getUint16(28, true)];
  const isPlain = signature === 0x04034b50 && flags === 0 && method === 0 && packed === size;
  if (!isPlain || nameBytes !== name.length || extra !== 0 || found !== name) return null;
  return { start, end: start + size };
}
