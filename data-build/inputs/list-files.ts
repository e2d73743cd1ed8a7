import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { ListError } from '../../lib/sources/errors';
import type { ListFile } from '../../lib/sources/types';
import { type Digest, digested } from '../../lib/archives/digest';
import type { ReadFile } from '../../lib/catalogue/provenance';
import type { Bytes } from '../../lib/archives/bytes';
import { plainName } from '../../lib/archives/names';
import { makeHash } from '../archives/hash';
import { fileBytes, fileKind, isArchive, openArchive } from '../archives/open-archive';
import { DataError, isMissing } from '../errors';
import { openText } from './open-text';
import { parquetText } from './parquet-text';

/** Records which of a list's files were read, and which other files are beside them. */
export class FileLog {
  /** Names of the files that were not wanted. */
  readonly ignored: string[] = [];
  readonly #read = new Map<string, ReadFile>();
  /** The archives that files are in, by the files' names. */
  readonly #archives = new Map<string, Archive>();

  /**
   * The files that were read to the end, sorted by name in code-unit order, those in archives with the
   * archives' checksums.
   */
  async files(): Promise<ReadFile[]> {
    const archives = new Map<Archive, ReadFile>();
    for (const archive of new Set(this.#archives.values()))
      archives.set(archive, await checksumsOf(archive.name, archive.path));
    const files = [...this.#read.values()].map((file) => {
      const archive = archives.get(this.#archives.get(file.name)!);
      return archive ? { ...file, archive } : file;
    });
    return files.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Passes bytes through, and records their checksums at the end. */
  watch(name: string, bytes: Bytes, size: number | null, archive?: Archive): Bytes {
    if (archive) this.#archives.set(name, archive);
    return digested(bytes, makeHash, (digest) => this.#read.set(name, { name, ...digest }), size);
  }

  /** Reads a file only for its checksums. */
  async readAll(name: string, path: string): Promise<void> {
    this.#read.set(name, await checksumsOf(name, path));
  }
}

/** An archive on disk, by its name in the list's folder. */
interface Archive {
  name: string;
  path: string;
}

async function checksumsOf(name: string, path: string): Promise<ReadFile> {
  let read: ReadFile | undefined;
  const { size } = await stat(path);
  const onEnd = (digest: Digest): void => {
    read = { name, ...digest };
  };
  const chunks = digested(fileBytes(path), makeHash, onEnd, size);
  while (!(await chunks.next()).done);
  return read!;
}

/**
 * Whether a file with that name is wanted. The name is relative, with `/`, and without the suffixes of
 * compression.
 */
export type Wanted = (name: string) => boolean;

const ARCHIVE = /\.(?:zip|tar|tgz|tbz2?|tar\.(?:gz|bz2))$/i;

/**
 * The wanted files of a file, folder or archive, sorted by name; those in archives in the order of the
 * archive. Each must be read before the next is requested. A single file that is not an archive is wanted
 * whatever its name.
 * @param id of the source, for messages.
 * @param log records the checksums of those that were read, and the names of the others.
 * @param columns of Parquet files, if the source has any.
 * @throws {DataError | ListError}
 */
export async function* listFiles(
  id: string,
  path: string,
  wanted: Wanted,
  log: FileLog = new FileLog(),
  columns?: readonly string[],
): AsyncGenerator<ListFile> {
  if (!(await isFolder(id, path))) {
    const name = basename(path);
    const archive = await openArchive(path, name);
    if (archive) yield* archived(archive, { name, path }, '', wanted, log);
    else yield await fileOnDisk(name, path, log, columns);
    return;
  }
  for (const name of await namesBelow(path)) {
    const file = join(path, name);
    const isWanted = wanted(plainName(name));
    const archive = isWanted || ARCHIVE.test(name) ? await openArchive(file, name) : null;
    if (archive) yield* archived(archive, { name, path: file }, `${name}/`, wanted, log);
    else if (isWanted) yield await fileOnDisk(name, file, log, columns);
    else log.ignored.push(name);
  }
}

/** The wanted files beside a list: in the same folder or archive, or in the folder of a single file. */
export async function* filesBeside(
  id: string,
  path: string,
  wanted: Wanted,
  log: FileLog = new FileLog(),
): AsyncGenerator<ListFile> {
  if ((await isFolder(id, path)) || (await isArchive(path))) {
    yield* listFiles(id, path, wanted, log);
    return;
  }
  const folder = dirname(path);
  for (const name of (await readdir(folder)).sort()) {
    if (wanted(plainName(name))) yield await plainFile(name, join(folder, name), log);
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
  files: AsyncIterable<{ name: string; bytes: () => Bytes }>,
  archive: Archive,
  folder: string,
  wanted: Wanted,
  log: FileLog,
): AsyncGenerator<ListFile> {
  for await (const file of files) {
    const name = `${folder}${file.name}`;
    if (wanted(plainName(name))) {
      yield { name, text: openText(log.watch(name, file.bytes(), null, archive), name) };
    } else log.ignored.push(name);
  }
}

/**
 * A file that is not an archive. Parquet is read out of order, which archives do not allow.
 * @throws {ListError} if the source has no lists in Parquet.
 */
async function fileOnDisk(
  name: string,
  path: string,
  log: FileLog,
  columns: readonly string[] | undefined,
): Promise<ListFile> {
  if ((await fileKind(path)) !== 'parquet') return plainFile(name, path, log);
  if (columns !== undefined) {
    await log.readAll(name, path);
    return { name, text: parquetText(path, name, columns) };
  }
  const message = `${name} is in Parquet: --sightings reads that, with columns photo, owner, dataset.`;
  throw new ListError('format', message);
}

async function plainFile(name: string, path: string, log: FileLog): Promise<ListFile> {
  const bytes = log.watch(name, fileBytes(path), (await stat(path)).size);
  return { name, text: openText(bytes, name) };
}

/** Names of all files below a folder except hidden ones, in code-unit order. */
async function namesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(^|\/)\./.test(name))
    .sort();
}
