import { sha256 } from '../pack/bits/digest';
import { header, type FileName } from '../pack/files/format';
import { MANIFEST } from '../pack/files/manifest';
import type { Manifest, ManifestFile, PackFiles } from '../pack/types';
import { changedSections, type Piece } from './changed-sections';
import { FollowError } from './errors';
import type { Remote } from './remote';

/** The most bytes of one file; with a hundred million photos it is a tenth of this. */
const MOST_BYTES = 1 << 30;
/** The most ranges to request from a file; with more, the whole file is downloaded. */
const MOST_RANGES = 64;

/** The release that is already here. */
export interface Kept {
  manifest: Manifest;
  files: PackFiles;
}

/**
 * Downloads the files of a pack that differ from the kept ones: of a `.dat` file only the changed sections,
 * if the server supports ranges.
 * @param manifest the server's manifest, parsed.
 * @param bytes the same, as downloaded.
 * @returns all files of the pack, each with the size and checksum in the manifest.
 * @throws {FollowError | PackError}
 */
export async function fetchPack(
  remote: Remote,
  manifest: Manifest,
  bytes: Uint8Array,
  kept: Kept | null,
): Promise<Map<string, Blob>> {
  const files = new Map<string, Uint8Array>([[MANIFEST, bytes]]);
  remote.expect(manifest.files);
  for (const file of manifest.files) {
    if (file.bytes > MOST_BYTES) throw new FollowError('wrongBytes', `${file.name} is too large.`);
    const here = kept && (await fromKept(remote, file, files, kept));
    files.set(file.name, here ?? (await whole(remote, file)));
  }
  return new Map(
    [...files].map(([name, each]) => [name, new Blob([each as Uint8Array<ArrayBuffer>])]),
  );
}

async function whole(remote: Remote, file: ManifestFile): Promise<Uint8Array> {
  const bytes = await remote.whole(file.name, file.bytes);
  if (await isFile(bytes, file)) return bytes;
  throw new FollowError('wrongBytes', `${file.name} is not what the signed manifest says.`);
}

const isFile = async (bytes: Uint8Array, file: ManifestFile): Promise<boolean> =>
  bytes.length === file.bytes && (await sha256(bytes)) === file.sha256;

/** Builds a file from the kept release and what has changed; null if the whole file must be downloaded. */
async function fromKept(
  remote: Remote,
  file: ManifestFile,
  fresh: ReadonlyMap<string, Uint8Array>,
  kept: Kept,
): Promise<Uint8Array | null> {
  const name = file.name as FileName;
  const before = kept.manifest.files.find((other) => other.name === name);
  const isSame = before?.sha256 === file.sha256;
  if (!before || (!isSame && !name.endsWith('.dat'))) return null;
  const bytes = await kept.files.read(name).catch(() => null);
  if (!bytes) return null;
  if (isSame) return (await isFile(bytes, file)) ? bytes : null;

  const directory = name.replace('.dat', '.dir');
  const old = await kept.files.read(directory).catch(() => null);
  const listing = kept.manifest.files.find((other) => other.name === directory);
  if (!old || !listing || !(await isFile(old, listing))) return null;
  const pieces = changedSections(
    name,
    { directory: fresh.get(directory)!, size: file.bytes },
    { directory: old, size: before.bytes, bytes },
  );
  const ranges = pieces.filter((piece) => !piece.kept).length;
  if (ranges > MOST_RANGES || ranges === pieces.length) return null;
  const joined = await join(remote, file, pieces, bytes);
  return (await isFile(joined, file)) ? joined : null;
}

async function join(
  remote: Remote,
  { name, bytes: size }: ManifestFile,
  pieces: readonly Piece[],
  kept: Uint8Array,
): Promise<Uint8Array> {
  const joined = new Uint8Array(size);
  const first = header(name as FileName);
  joined.set(first);
  let at = first.length;
  for (const piece of pieces) {
    const { start, end } = piece;
    let bytes = kept.subarray(start, end);
    if (!piece.kept) {
      const answer = await remote.range(name, start, end, size);
      if (answer.isWhole) return answer.bytes;
      ({ bytes } = answer as { bytes: Uint8Array<ArrayBuffer> });
    }
    joined.set(bytes, at);
    at += bytes.length;
  }
  return joined;
}
