import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { entryName, isHidden } from '../../lib/archives/names';
import { ListError } from '../../lib/sources/errors';
import type { Bytes } from './bytes';

/** A file in an archive. */
export interface ArchivedFile {
  /** Its path in the archive, as {@link entryName} gives it. */
  readonly name: string;
  readonly bytes: () => Bytes;
}

const BLOCK = 512;

/**
 * The files of a tar archive, in its order, without folders, links and hidden ones. Each must be
 * read before the next is asked for; what is not read of it is passed over.
 * @param archive how messages name it.
 * @throws {ListError} when it is cut short or damaged.
 */
export async function* tarFiles(bytes: Bytes, archive: string): AsyncGenerator<ArchivedFile> {
  let zeros = 0;
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      zeros = zerosAtEnd(chunk, zeros);
      yield chunk;
    }
  }
  const entries = extract();
  const source = Readable.from(watched());
  // What the archive's bytes fail with is no fault of the archive's.
  let failure: Error | null = null;
  source.on('error', (error) => {
    failure = error;
    entries.destroy(error);
  });
  const explain = (cause: unknown): unknown => failure ?? asListError(cause, archive);
  async function* contents(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
    try {
      yield* entry as AsyncIterable<Uint8Array>;
    } catch (cause) {
      throw explain(cause);
    }
  }
  source.pipe(entries);
  try {
    for await (const entry of entries) {
      const { type, name: path } = entry.header;
      const name = entryName(path);
      const isFile = type === 'file' || type === 'contiguous-file';
      if (isFile && !isHidden(name)) yield { name, bytes: () => contents(entry) };
      entry.resume();
    }
  } catch (cause) {
    throw explain(cause);
  } finally {
    source.destroy();
  }
  // Two blocks of zeros end an archive; some programs write only one.
  if (zeros < BLOCK) {
    throw new ListError('truncated', `${archive} is cut short: it has no end mark of tar.`);
  }
}

function zerosAtEnd(chunk: Uint8Array, before: number): number {
  let zeros = 0;
  while (zeros < chunk.length && chunk[chunk.length - 1 - zeros] === 0) zeros++;
  return zeros === chunk.length ? before + zeros : zeros;
}

function asListError(cause: unknown, archive: string): unknown {
  const why = cause instanceof Error ? cause.message : '';
  if (/unexpected end/i.test(why)) {
    const message = `${archive} is cut short: its tar data ends early.`;
    return new ListError('truncated', message, { cause });
  }
  if (/header|format/i.test(why)) {
    const message = `${archive} is damaged: its tar data cannot be read.`;
    return new ListError('format', message, { cause });
  }
  return cause;
}
