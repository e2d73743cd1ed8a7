import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ListError } from '../../lib/sources/errors';
import type { Bytes } from '../../lib/archives/bytes';
import { CHUNK } from './chunk';

/** Decompresses gzip data. @throws {ListError} if it is truncated or damaged. */
export async function* gunzip(bytes: Bytes, name: string): AsyncGenerator<Uint8Array> {
  const gunzipped = createGunzip({ chunkSize: CHUNK });
  // Errors of the decoder and of the input surface in `gunzipped`.
  pipeline(Readable.from(bytes), gunzipped, () => undefined);
  try {
    yield* gunzipped as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') {
      throw new ListError('truncated', `${name} is cut short: its gzip data ends early.`, {
        cause,
      });
    }
    if (code?.startsWith('Z_')) {
      throw new ListError('format', `${name} is damaged: its gzip data cannot be read.`, { cause });
    }
    throw cause;
  }
}
