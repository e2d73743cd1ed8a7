import { createReadStream, openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Bytes, discard } from '../../lib/archives/bytes';
import { HEAD, type Kind, kindOf } from '../../lib/archives/kind';
import { type ArchivedFile, tarFiles } from '../../lib/archives/tar';
import { unpack as unpackWith } from '../../lib/archives/unpack';
import { zippedFiles } from '../../lib/archives/zip';
import { ListError } from '../../lib/sources/errors';
import { CHUNK } from './chunk';
import { gunzip } from './gunzip';

/** The contents of a file on disk, which is opened on demand. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: CHUNK }) as Bytes;
}

/**
 * The kind of an archive or compressed file on disk, by its first bytes; null for any other file.
 * @throws {ListError} if it is a pipe.
 */
export async function fileKind(path: string): Promise<Kind | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return kindOf(buffer.subarray(0, bytesRead));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESPIPE') throw cause;
    const message = `${path} is a pipe: save what comes out of it as a file first.`;
    throw new ListError('format', message, { cause });
  } finally {
    await file.close();
  }
}

/**
 * Decompresses gzip or bzip2 data, and recognises the kind of the contents; returns other bytes unchanged.
 */
export const unpack = (bytes: Bytes, name: string): ReturnType<typeof unpackWith> =>
  unpackWith(bytes, name, gunzip);

/**
 * The files of a zip or tar archive, the latter also compressed with gzip or bzip2; null for any other
 * file. Each must be read before the next is requested.
 * @param name its name in messages.
 * @throws {ListError} if it is truncated or damaged.
 */
export async function openArchive(
  path: string,
  name: string,
): Promise<AsyncIterable<ArchivedFile> | null> {
  if ((await fileKind(path)) === 'zip') return zippedFiles(await openAsBlob(path), name);
  const [kind, contents] = await unpack(fileBytes(path), name);
  if (kind === 'tar') return tarFiles(contents, name);
  await discard(contents);
  return null;
}

/** Whether {@link openArchive} opens the file. */
export async function isArchive(path: string): Promise<boolean> {
  if ((await fileKind(path)) === 'zip') return true;
  const [kind, contents] = await unpack(fileBytes(path), path);
  await discard(contents);
  return kind === 'tar';
}
