import { ListError } from '../sources/errors';
import { Refusal } from './refusal';

/** Containers that lists are also given out in, by their first bytes; a person unpacks those. */
const PACKED = ['PK\x03\x04', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'PAR1'];
const GZIP = '\x1f\x8b';

/** A file that may be a list, on disk or in an archive. */
export interface Listed {
  readonly name: string;
  /** Whether it came in an archive, together with others that may be none. */
  readonly archived: boolean;
  /** Bytes that are read of it. */
  readonly size: number;
  /** Its bytes from the beginning. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** A file that a person brings. */
export const listedFile = (file: File): Listed => ({
  name: file.name,
  archived: false,
  size: file.size,
  bytes: () => fileBytes(file),
});

/** The first bytes of a file, a character each. */
export async function magicOf(file: Blob): Promise<string> {
  const bytes = await file.slice(0, 4).arrayBuffer().catch(unreadable);
  return String.fromCharCode(...new Uint8Array(bytes));
}

/**
 * The text of a file, plain or gzipped, in pieces. Bytes that are no UTF-8 become U+FFFD.
 * @param onBytes told how many bytes of the file were read, each time.
 * @throws {Refusal} when it is another kind of archive, or cannot be read.
 * @throws {ListError} when its gzip data is damaged or cut short.
 */
export async function* fileText(
  { name, bytes }: Listed,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<string> {
  const chunks = counted(bytes(), onBytes);
  const first = await chunks.next();
  const magic = String.fromCharCode(...(first.done ? [] : first.value.subarray(0, 4)));
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (!first.done) yield first.value;
    yield* chunks;
  }
  try {
    if (PACKED.some((start) => magic.startsWith(start))) throw new Refusal('packed', name);
    const decoder = new TextDecoder();
    const contents = magic.startsWith(GZIP) ? gunzip(whole(), name) : whole();
    for await (const chunk of contents) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } finally {
    // Also when nobody wants the rest.
    await chunks.return(undefined);
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

/** What gzip data holds. */
async function* gunzip(
  bytes: AsyncGenerator<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  // What keeps the bytes from coming is no fault of the data's.
  let failure: unknown = null;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const next = await bytes.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
      } catch (error) {
        failure = error;
        controller.error(error);
      }
    },
  });
  try {
    yield* chunksOf(source.pipeThrough(new DecompressionStream('gzip')));
  } catch (cause) {
    if (failure instanceof Error) throw failure;
    // DecompressionStream does not tell whether its data is damaged or ends early.
    const message = `${name} is damaged or cut short: its gzip data cannot be read.`;
    throw new ListError('truncated', message, { cause });
  }
}

async function* fileBytes(file: File): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOf(file.stream());
  } catch (cause) {
    unreadable(cause);
  }
}

/** Not every browser lets a stream be gone through by itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A file that was moved, changed or is no file at all, such as a folder. */
function unreadable(cause: unknown): never {
  throw new Refusal('unreadable', cause instanceof Error ? cause.message : '', { cause });
}
