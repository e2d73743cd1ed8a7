import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { ListError } from '../../lib/sources/errors';
import type { ListFile } from '../../lib/sources/types';
import type { Bytes } from '../../lib/archives/bytes';
import { plainName } from '../../lib/archives/names';
import { fileBytes, fileKind, isArchive, openArchive } from '../archives/open-archive';
import { DataError, isMissing } from '../errors';
import { openText } from './open-text';
import { parquetText } from './parquet-text';

/** Whether a file of that name is wanted. The name is relative, with `/`, as of a plain file. */
export type Wanted = (name: string) => boolean;

const ARCHIVE = /\.(?:zip|tar|tgz|tbz2?|tar\.(?:gz|bz2))$/i;

/**
 * The wanted files of a file, folder or archive, in the order of their names; those in archives in
 * the order of the archive. Each must be read before the next is asked for. A file that is no
 * archive is wanted whatever its name.
 * @param id of the source, for messages.
 * @param ignored takes the names of the others.
 * @param columns of Parquet files, where the source has such.
 * @throws {DataError | ListError}
 */
export async function* listFiles(
  id: string,
  path: string,
  wanted: Wanted,
  ignored: string[] = [],
  columns?: readonly string[],
): AsyncGenerator<ListFile> {
  if (!(await isFolder(id, path))) {
    const name = basename(path);
    const archive = await openArchive(path, name);
    if (archive) yield* archived(archive, '', wanted, ignored);
    else yield await fileOnDisk(name, path, columns);
    return;
  }
  for (const name of await namesBelow(path)) {
    const file = join(path, name);
    const isWanted = wanted(plainName(name));
    const archive = isWanted || ARCHIVE.test(name) ? await openArchive(file, name) : null;
    if (archive) yield* archived(archive, `${name}/`, wanted, ignored);
    else if (isWanted) yield await fileOnDisk(name, file, columns);
    else ignored.push(name);
  }
}

/** The wanted files beside a list: in the same folder or archive, or in that of a single file. */
export async function* filesBeside(
  id: string,
  path: string,
  wanted: Wanted,
): AsyncGenerator<ListFile> {
  if ((await isFolder(id, path)) || (await isArchive(path))) {
    yield* listFiles(id, path, wanted);
    return;
  }
  const folder = dirname(path);
  for (const name of (await readdir(folder)).sort()) {
    if (wanted(plainName(name))) yield listFile(name, fileBytes(join(folder, name)));
  }
}

async function isFolder(id: string, path: string): Promise<boolean> {
  const info = await stat(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new DataError(`${id}: there is no file or folder ${path}.`);
  });
  return info.isDirectory();
}

async function* archived(
  archive: AsyncIterable<{ name: string; bytes: () => Bytes }>,
  folder: string,
  wanted: Wanted,
  ignored: string[],
): AsyncGenerator<ListFile> {
  for await (const file of archive) {
    const name = `${folder}${file.name}`;
    if (wanted(plainName(name))) yield listFile(name, file.bytes());
    else ignored.push(name);
  }
}

/**
 * A file that is no archive. Parquet is read out of order, which no archive allows.
 * @throws {ListError} when the source has no lists in Parquet.
 */
async function fileOnDisk(
  name: string,
  path: string,
  columns: readonly string[] | undefined,
): Promise<ListFile> {
  if ((await fileKind(path)) !== 'parquet') return listFile(name, fileBytes(path));
  if (columns !== undefined) return { name, text: parquetText(path, name, columns) };
  const message = `${name} is in Parquet: --sightings reads that, with columns photo, owner, dataset.`;
  throw new ListError('format', message);
}

const listFile = (name: string, bytes: Bytes): ListFile => ({ name, text: openText(bytes, name) });

/** Names of all files below a folder but hidden ones, sorted by code unit. */
async function namesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(^|\/)\./.test(name))
    .sort();
}
