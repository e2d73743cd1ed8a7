import { inflateSync } from 'fflate';
import { ListError } from '../sources/errors';
import { crc32 } from './crc32';
import type { PackedFile, ZippedFile } from './zip';

/** A file of a zip archive with its contents, or the error that prevents reading them. */
export type UnzippedFile = { file: PackedFile } & ({ bytes: Uint8Array } | { error: ListError });

/** The number of bytes of an archive read at a time, and the limit of what they unpack to. */
const BATCH = 4 << 20;
const UNPACKED = 32 << 20;
/** The largest file that is read, compressed or uncompressed. */
const MOST = 64 << 20;

const LOCAL_HEADER = 30;
const LONGEST_NAME = 0xffff;
const SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads many small files of a zip archive, thousands at a time: one by one, a hundred thousand would take a
 * minute. Files that are not wanted are not read, and a damaged file does not prevent reading the others.
 * @param all every file of the archive.
 */
export async function* unzipMany(
  blob: Blob,
  all: readonly (PackedFile | ZippedFile)[],
  wanted: (file: PackedFile) => boolean,
): AsyncGenerator<UnzippedFile[]> {
  const sorted = [...all].sort((a, b) => a.place.offset - b.place.offset);
  let batch: PackedFile[] = [];
  let unpacked = 0;
  for (const [i, file] of sorted.entries()) {
    const follows = sorted[i + 1];
    const next = follows?.place.offset ?? endOf(blob, file);
    if (!wanted(file)) continue;
    if (!isPlain(file)) {
      yield [await unzipAlone(file)];
      continue;
    }
    batch.push(file);
    unpacked += file.size;
    const isFull = next - batch[0]!.place.offset >= BATCH || unpacked >= UNPACKED;
    if (follows && wanted(follows) && isPlain(follows) && !isFull) continue;
    yield await unzipBatch(blob, batch, next);
    batch = [];
    unpacked = 0;
  }
}

/** An upper limit for the end of a file that no other follows. */
const endOf = (blob: Blob, { place, packed }: PackedFile): number =>
  Math.min(blob.size, place.offset + LOCAL_HEADER + 2 * LONGEST_NAME + packed);

const isPlain = ({ place, size, packed }: PackedFile): boolean =>
  Math.max(size, packed) <= MOST &&
  !place.encrypted &&
  (place.method === STORED || place.method === DEFLATED);

async function unzipAlone(file: PackedFile | ZippedFile): Promise<UnzippedFile> {
  if (file.size > MOST || !('bytes' in file)) return { file, error: damaged(file, 'is too large') };
  try {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of file.bytes()) parts.push(chunk.slice());
    return { file, bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
  } catch (error) {
    if (error instanceof ListError) return { file, error };
    throw error;
  }
}

/** @param end an upper limit for the end of the last file. */
async function unzipBatch(
  blob: Blob,
  files: readonly PackedFile[],
  end: number,
): Promise<UnzippedFile[]> {
  const start = files[0]!.place.offset;
  const view = new DataView(await blob.slice(start, end).arrayBuffer());
  // One buffer for all: thousands of small ones would keep the garbage collector busy.
  const memory = new Uint8Array(files.reduce((sum, { size }) => sum + size, 0));
  let used = 0;
  return files.map((file) => {
    const out = memory.subarray(used, (used += file.size));
    return unzip(view, file.place.offset - start, file, out);
  });
}

/**
 * @param at the position of the file's local header.
 * @param out of the file's uncompressed size.
 */
function unzip(view: DataView, at: number, file: PackedFile, out: Uint8Array): UnzippedFile {
  if (at + LOCAL_HEADER > view.byteLength || view.getUint32(at, true) !== SIGNATURE) {
    return { file, error: damaged(file, 'is not where the zip directory says') };
  }
  const from = at + LOCAL_HEADER + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  try {
    const packed = new Uint8Array(view.buffer, from, file.packed);
    const bytes = file.place.method === STORED ? packed : inflateSync(packed, { out });
    if (bytes.length === file.size && crc32(bytes) === file.place.crc32) return { file, bytes };
  } catch {
    // Report it as a wrong checksum.
  }
  return { file, error: damaged(file, 'does not match its checksum') };
}

const damaged = ({ name }: PackedFile, what: string): ListError =>
  new ListError('format', `${name} ${what}.`);
