import { inflateSync } from 'fflate';
import { ListError } from '../sources/errors';
import { crc32 } from './crc32';
import type { ZippedFile } from './zip';

/** A file of a zip archive with its contents, or the error that prevents reading them. */
export type UnzippedFile = { file: ZippedFile } & ({ bytes: Uint8Array } | { error: ListError });

/** The number of bytes of an archive read at a time. */
const BATCH = 4 << 20;
/** A larger file is read separately, as a stream. */
const SMALL = 1 << 20;
/** The largest uncompressed size of a file that is read as a whole. */
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
  all: readonly ZippedFile[],
  wanted: (file: ZippedFile) => boolean,
): AsyncGenerator<UnzippedFile[]> {
  const sorted = [...all].sort((a, b) => a.place.offset - b.place.offset);
  let batch: ZippedFile[] = [];
  for (const [i, file] of sorted.entries()) {
    const next = sorted[i + 1]?.place.offset ?? endOf(blob, file);
    if (!wanted(file)) continue;
    if (file.size > SMALL || file.packed > SMALL || !isPlain(file)) {
      yield [await unzipAlone(file)];
      continue;
    }
    batch.push(file);
    const follows = sorted[i + 1];
    const isFull = next - batch[0]!.place.offset >= BATCH;
    if (follows && wanted(follows) && follows.size <= SMALL && isPlain(follows) && !isFull)
      continue;
    yield await unzipBatch(blob, batch, next);
    batch = [];
  }
}

/** An upper limit for the end of a file that no other follows. */
const endOf = (blob: Blob, { place, packed }: ZippedFile): number =>
  Math.min(blob.size, place.offset + LOCAL_HEADER + 2 * LONGEST_NAME + packed);

const isPlain = ({ place }: ZippedFile): boolean =>
  !place.encrypted && (place.method === STORED || place.method === DEFLATED);

async function unzipAlone(file: ZippedFile): Promise<UnzippedFile> {
  if (file.size > MOST) return { file, error: damaged(file, 'is too large') };
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
  files: readonly ZippedFile[],
  end: number,
): Promise<UnzippedFile[]> {
  const start = files[0]!.place.offset;
  const bytes = new Uint8Array(await blob.slice(start, end).arrayBuffer());
  return files.map((file) => unzip(bytes, file.place.offset - start, file));
}

/** @param at the position of the file's local header. */
function unzip(bytes: Uint8Array, at: number, file: ZippedFile): UnzippedFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (at + LOCAL_HEADER > bytes.length || view.getUint32(at, true) !== SIGNATURE) {
    return { file, error: damaged(file, 'is not where the zip directory says') };
  }
  const from = at + LOCAL_HEADER + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(from, from + file.packed);
  try {
    const unpacked =
      file.place.method === STORED
        ? packed
        : inflateSync(packed, { out: new Uint8Array(file.size) });
    if (unpacked.length === file.size && crc32(unpacked) === file.place.crc32) {
      return { file, bytes: unpacked };
    }
  } catch {
    // Report it as a wrong checksum.
  }
  return { file, error: damaged(file, 'does not match its checksum') };
}

const damaged = ({ name }: ZippedFile, what: string): ListError =>
  new ListError('format', `${name} ${what}.`);
