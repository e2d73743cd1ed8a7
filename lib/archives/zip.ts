import {
  ERR_BAD_FORMAT,
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_ENCRYPTED,
  ERR_EOCDR_NOT_FOUND,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { FileEntry, Reader } from '@zip.js/zip.js';
import { ListError } from '../sources/errors';
import { entryName, isHidden } from './names';
import { chunksOf } from './streams';

/** A file in a zip archive, as described by the archive's directory. */
export interface PackedFile {
  /** Its path in the archive, cleaned by {@link entryName}. */
  readonly name: string;
  /** Its compressed and uncompressed sizes in bytes, if the archive is correct. */
  readonly packed: number;
  readonly size: number;
  /** Where its data is in the archive, and how it is compressed. */
  readonly place: ZipPlace;
}

/** A file in a zip archive that can be read by itself. */
export interface ZippedFile extends PackedFile {
  /**
   * Its contents from the beginning, never more than `size` bytes. Throws a {@link ListError} if they are
   * damaged.
   */
  readonly bytes: () => AsyncGenerator<Uint8Array>;
}

/**
 * Where a file's data is in a zip archive and how it is compressed, according to the archive's directory.
 */
interface ZipPlace {
  /** The position of its local header. */
  readonly offset: number;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  /** The checksum of its contents. */
  readonly crc32: number;
  readonly encrypted: boolean;
}

/**
 * The files of a zip archive in the order of its directory, without folders and hidden files. A file is
 * decompressed only when it is read, chunk by chunk.
 * @param archive its name in messages.
 * @throws {ListError} if it is truncated or damaged.
 */
export async function* zippedFiles(blob: Blob, archive: string): AsyncGenerator<ZippedFile> {
  const reader = new ZipReader(blobReader(blob), {
    // Lists are already read in a worker.
    useWebWorkers: false,
    checkCrc32: true,
    checkOverlappingEntry: true,
    // Names are only compared and shown.
    filenameValidation: 'tolerant',
  });
  const entries = reader.getEntriesGenerator();
  for (;;) {
    const { done, value: entry } = await entries.next().catch((cause: unknown) => {
      throw asListError(cause, archive);
    });
    if (done) return;
    const name = entryName(entry.filename);
    if (entry.directory && entry.uncompressedSize > 0) {
      throw new ListError('format', `${archive} is damaged: its folder ${name} has contents.`);
    }
    if (entry.directory || isHidden(name)) continue;
    yield {
      name,
      packed: entry.compressedSize,
      size: entry.uncompressedSize,
      place: {
        offset: entry.offset,
        method: entry.compressionMethod,
        crc32: entry.crc32 ?? 0,
        encrypted: entry.encrypted,
      },
      bytes: () => contents(entry, `${archive}/${name}`),
    };
  }
}

/** The library's own reader of blobs would bundle all of its writing code too. */
function blobReader(blob: Blob): Reader<Blob> {
  const reader = {
    size: blob.size,
    init: () => undefined,
    readUint8Array: async (offset: number, length: number) =>
      new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
    createReadable: ({ offset, size }: { offset: number; size: number }) =>
      blob.slice(offset, offset + size).stream(),
  };
  return reader as unknown as Reader<Blob>;
}

async function* contents(entry: FileEntry, name: string): AsyncGenerator<Uint8Array> {
  let fail: (reason: unknown) => void = () => undefined;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start(controller) {
      fail = (reason) => {
        controller.error(reason);
      };
    },
  });
  // A failure before the first byte does not reach the stream otherwise.
  entry.getData(writable).catch(fail);
  try {
    yield* chunksOf(readable);
  } catch (cause) {
    throw asListError(cause, name);
  }
}

const CUT = new Set([ERR_BAD_FORMAT, ERR_EOCDR_NOT_FOUND, ERR_CENTRAL_DIRECTORY_NOT_FOUND]);
const LOCKED = new Set([ERR_ENCRYPTED, ERR_UNSUPPORTED_ENCRYPTION]);

function asListError(cause: unknown, name: string): Error {
  if (cause instanceof DOMException || isFileError(cause)) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  const error = (code: 'format' | 'truncated', text: string): ListError =>
    new ListError(code, `${name} ${text}`, { cause });
  if (CUT.has(why)) return error('truncated', 'is cut short: its zip directory is missing.');
  if (LOCKED.has(why)) return error('format', 'is encrypted.');
  if (why === ERR_UNSUPPORTED_COMPRESSION) {
    return error('format', 'is packed by a method that is not known here: unpack it first.');
  }
  return error('format', `is damaged: its zip data cannot be read (${why}).`);
}

/** An error of the system, such as a disk error. */
const isFileError = (cause: unknown): cause is Error =>
  cause instanceof Error && 'syscall' in cause;
