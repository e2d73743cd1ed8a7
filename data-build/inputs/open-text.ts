import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ListError } from '../../lib/sources/errors';
import { DataError } from '../errors';

const CHUNK = 1 << 18;

/** Containers that are told by their first bytes. */
const MAGIC: [kind: 'gzip' | 'zip' | 'bzip2' | 'xz' | 'parquet', bytes: string][] = [
  ['gzip', '\x1f\x8b'],
  ['zip', 'PK\x03\x04'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ'],
  ['parquet', 'PAR1'],
];

/**
 * The text of a file, plain or gzipped, in pieces. Bytes that are no UTF-8 become U+FFFD.
 * @param name how messages name the file.
 * @throws {ListError} when gzip data is cut short or damaged.
 */
export async function* openText(path: string, name: string): AsyncGenerator<string> {
  const kind = await fileKind(path);
  if (kind !== null && kind !== 'gzip') {
    throw new DataError(`${name} is a ${kind} file: unpack it first.`);
  }
  const bytes = createReadStream(path, { highWaterMark: CHUNK });
  if (kind === null) yield* bytes.setEncoding('utf8') as AsyncIterable<string>;
  else yield* gunzip(bytes, name);
}

/** The container a file is, by its first bytes; null for any other file. */
export async function fileKind(path: string): Promise<(typeof MAGIC)[number][0] | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const head = buffer.toString('latin1', 0, bytesRead);
    return MAGIC.find(([, magic]) => head.startsWith(magic))?.[0] ?? null;
  } finally {
    await file.close();
  }
}

async function* gunzip(bytes: Readable, name: string): AsyncGenerator<string> {
  const gunzipped = createGunzip({ chunkSize: CHUNK });
  bytes.on('error', (error) => gunzipped.destroy(error));
  try {
    yield* bytes.pipe(gunzipped).setEncoding('utf8') as AsyncIterable<string>;
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
  } finally {
    bytes.destroy();
  }
}
