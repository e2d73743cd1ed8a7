import { chunksOf } from '../archives/streams';
import { decode, peekEncoding } from '../archives/text';
import { unpack } from '../archives/unpack';
import { gunzip } from './gunzip';
import { ImportError } from './import-error';

/** A file that may be a list, on disk or in an archive. */
export interface InputFile {
  readonly name: string;
  /** The archive that it is in, where other files may not be lists; null if it is in none. */
  readonly archive: InputFile | null;
  /** The number of bytes to read. */
  readonly size: number;
  /** Reads its bytes from the beginning. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** The file as stored, if {@link bytes} is converted from it. */
  readonly stored?: () => AsyncIterable<Uint8Array>;
}

/** A file that a person chose. */
export const inputFile = (file: File): InputFile => ({
  name: file.name,
  archive: null,
  size: file.size,
  bytes: () => fileBytes(file),
});

/**
 * The text of a file in UTF-8 or UTF-16, plain or compressed with gzip or bzip2, in chunks. Invalid bytes
 * become U+FFFD.
 * @param onBytes called with the number of bytes after each read.
 * @throws {ImportError} if it is an archive, or contains one or Parquet, or cannot be read.
 * @throws {ListError} if the compressed data is damaged or truncated.
 */
export async function* fileText(
  { name, bytes }: InputFile,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<string> {
  const read = counted(bytes(), onBytes);
  try {
    const [kind, contents] = await unpack(read, name, gunzip);
    if (kind !== null) throw new ImportError('packed', name);
    const [encoding, encoded] = await peekEncoding(contents);
    yield* decode(encoded, encoding);
  } finally {
    // Also if nobody reads the rest.
    await read.return(undefined);
  }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The bytes of a file. @throws {ImportError} if the browser cannot read it. */
export async function* fileBytes(file: Blob): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOf(file.stream());
  } catch (cause) {
    unreadable(cause);
  }
}

/** For a file that was moved or changed, or is not a file, such as a folder. */
export function unreadable(cause: unknown): never {
  throw new ImportError('unreadable', cause instanceof Error ? cause.message : '', { cause });
}
