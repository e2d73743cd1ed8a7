import { createTarDecoder } from 'modern-tar';
import { ListError } from '../sources/errors';
import type { Bytes } from './bytes';
import { entryName, isHidden } from './names';
import { chunksOf, streamOf } from './streams';

/** A file in an archive. */
export interface ArchivedFile {
  /** Its path in the archive, cleaned by {@link entryName}. */
  readonly name: string;
  readonly bytes: () => Bytes;
}

const BLOCK = 512;

/**
 * The files of a tar archive in order, without folders, links and hidden files. Read each one before
 * requesting the next; whatever is left of it is skipped.
 * @param archive its name in messages.
 * @throws {ListError} if it is truncated or damaged.
 */
export async function* tarFiles(bytes: Bytes, archive: string): AsyncGenerator<ArchivedFile> {
  let zeros = 0;
  let length = 0;
  // An error while reading the archive's bytes is not an error in the archive.
  let failure: unknown = null;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of bytes) {
        zeros = zerosAtEnd(chunk, zeros);
        length += chunk.length;
        yield chunk;
      }
    } catch (error) {
      failure = error;
      throw error;
    }
    // An archive ends with two blocks of zeros; some programs write only one.
    if (length % BLOCK === 0) yield new Uint8Array(2 * BLOCK);
  }
  const explain = (cause: unknown): unknown => failure ?? asListError(cause, archive);
  async function* contents(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* chunksOf(body);
    } catch (cause) {
      throw explain(cause);
    }
  }
  const entries = streamOf(watched()).pipeThrough(createTarDecoder({ strict: true }));
  try {
    for await (const { header, body } of chunksOf(entries)) {
      const name = entryName(header.name);
      if (header.type === 'file' && !isHidden(name)) yield { name, bytes: () => contents(body) };
      if (!body.locked) await body.cancel();
    }
  } catch (cause) {
    throw explain(cause);
  }
  if (zeros < BLOCK) {
    throw new ListError('truncated', `${archive} is cut short: it has no end mark of tar.`);
  }
}

function zerosAtEnd(chunk: Uint8Array, before: number): number {
  let zeros = 0;
  while (zeros < chunk.length && chunk[chunk.length - 1 - zeros] === 0) zeros++;
  return zeros === chunk.length ? before + zeros : zeros;
}

function asListError(cause: unknown, archive: string): ListError {
  const isCut = cause instanceof Error && /truncated/i.test(cause.message);
  const message = isCut
    ? `${archive} is cut short: its tar data ends early.`
    : `${archive} is damaged: its tar data cannot be read.`;
  return new ListError(isCut ? 'truncated' : 'format', message, { cause });
}
