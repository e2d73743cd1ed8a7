import { chunksOf } from '../archives/streams';
import { decode, peekEncoding } from '../archives/text';
import { unpack } from '../archives/unpack';
import { gunzip } from './gunzip';
import { ImportError } from './import-error';

/** A file that may be a list, on disk or in an archive. */
export interface InputFile {
  readonly name: string;
  /** Whether it came in an archive, together with others that may be none. */
  readonly archived: boolean;
  /** Bytes that are read of it. */
  readonly size: number;
  /** Its bytes from the beginning. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** The file as it is stored, where {@link bytes} is what was made of it. */
  readonly stored?: () => AsyncIterable<Uint8Array>;
}

/** A file that a person brings. */
export const inputFile = (file: File): InputFile => ({
  name: file.name,
  archived: false,
  size: file.size,
  bytes: () => fileBytes(file),
});

/**
 * The text of a file in UTF-8 or UTF-16, plain or in gzip or bzip2, in pieces. Bytes that are none
 * become U+FFFD.
 * @param onBytes told how many bytes of the file were read, each time.
 * @throws {ImportError} when it is an archive, or Parquet in one, or cannot be read.
 * @throws {ListError} when what it is packed in is damaged or cut short.
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
    // Also when nobody wants the rest.
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

/** The bytes of a file. @throws {ImportError} when the browser cannot read it. */
export async function* fileBytes(file: Blob): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOf(file.stream());
  } catch (cause) {
    unreadable(cause);
  }
}

/** A file that was moved, changed or is no file at all, such as a folder. */
export function unreadable(cause: unknown): never {
  throw new ImportError('unreadable', cause instanceof Error ? cause.message : '', { cause });
}
