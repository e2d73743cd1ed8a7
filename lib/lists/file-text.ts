import { ListError } from '../sources/errors';
import { Refusal } from './refusal';

/** Containers that lists are also given out in, by their first bytes; a person unpacks those. */
const PACKED = ['PK\x03\x04', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'PAR1'];
const GZIP = '\x1f\x8b';

/** The first bytes of a file, a character each. */
export async function magicOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await read(file.slice(0, 4).arrayBuffer()));
  return String.fromCharCode(...bytes);
}

/**
 * The text of a file, plain or gzipped, in pieces. Bytes that are no UTF-8 become U+FFFD.
 * @param onBytes told how many bytes of the file were read, each time.
 * @throws {Refusal} when it is another kind of archive, or cannot be read.
 * @throws {ListError} when its gzip data is damaged or cut short.
 */
export async function* fileText(
  file: File,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<string> {
  const magic = await magicOf(file);
  if (PACKED.some((start) => magic.startsWith(start))) throw new Refusal('packed', file.name);
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes(chunk.length);
      controller.enqueue(chunk);
    },
  });
  const bytes = file.stream().pipeThrough(counter);
  if (!magic.startsWith(GZIP)) yield* decode(bytes);
  else yield* decode(bytes.pipeThrough(new DecompressionStream('gzip')), file.name);
}

/** @param gzip name of the file when the bytes come out of gzip data. */
async function* decode(bytes: ReadableStream<Uint8Array>, gzip?: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = bytes.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        // Only the reading of files fails with a DOMException; what is left is DecompressionStream,
        // which does not tell whether its data is damaged or ends early.
        if (gzip === undefined || cause instanceof DOMException) return unreadable(cause);
        const message = `${gzip} is damaged or cut short: its gzip data cannot be read.`;
        throw new ListError('truncated', message, { cause });
      });
      yield decoder.decode(value, { stream: !done });
      if (done) return;
    }
  } finally {
    // Also when nobody wants the rest.
    await reader.cancel().catch(() => undefined);
  }
}

const read = <T>(reading: Promise<T>): Promise<T> => reading.catch(unreadable);

/** A file that was moved, changed or is no file at all, such as a folder. */
function unreadable(cause: unknown): never {
  throw new Refusal('unreadable', cause instanceof Error ? cause.message : '', { cause });
}
