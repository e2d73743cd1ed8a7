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

/** A file in a zip archive, as the archive's directory says. */
export interface PackedFile {
  /** Its path in the archive, as {@link entryName} gives it. */
  readonly name: string;
  /** Bytes that it takes in the archive, and that it has unpacked, if the archive is right. */
  readonly packed: number;
  readonly size: number;
  /** Where and how it lies in the archive. */
  readonly place: ZipPlace;
}

/** A file in a zip archive that can be read by itself. */
export interface ZippedFile extends PackedFile {
  /**
   * Its contents from the beginning; more than `size` bytes never come.
   * Fails with a {@link ListError} where they are damaged.
   */
  readonly bytes: () => AsyncGenerator<Uint8Array>;
}

/** Where and how a file lies in a zip archive, as the archive's directory says. */
interface ZipPlace {
  /** Of its local header. */
  readonly offset: number;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  /** Of its contents. */
  readonly crc32: number;
  readonly encrypted: boolean;
}

/**
 * The files of a zip archive, in the order of its directory, without folders and hidden ones.
 * Nothing is unpacked until it is read, and no more of it is held than a piece.
 * @param archive how messages name it.
 * @throws {ListError} when it is cut short or damaged.
 */
export async function* zippedFiles(blob: Blob, archive: string): AsyncGenerator<ZippedFile> {
  const reader = new ZipReader(blobReader(blob), {
    // Where a list is read is a worker already.
    useWebWorkers: false,
    checkSignature: true,
    checkOverlappingEntry: true,
    // Names are only ever compared and shown.
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

/** The library's own reader of blobs brings along all that writes archives. */
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
  // What fails before the first byte does not reach the stream by itself.
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

/** An error of the system's, such as of a disk. */
const isFileError = (cause: unknown): cause is Error =>
  cause instanceof Error && 'syscall' in cause;
