import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Source } from '../../lib/sources/types';
import { DataError } from '../errors';

/** A file to be read as part of a list. */
export interface FoundFile {
  path: string;
  /** Relative to what the person named, with `/`. */
  name: string;
}

/** The files of a list, and those of its folder that are none of the list's. */
export interface FoundFiles {
  files: FoundFile[];
  ignored: string[];
}

/**
 * The files that make up a source's list. A file named by the person is taken whatever its name;
 * of a folder, the files that the source takes, in the order of their names.
 * @throws {DataError} when there is nothing to read.
 */
export async function findListFiles(source: Source, path: string): Promise<FoundFiles> {
  const info = await stat(path).catch(() => null);
  if (info === null) throw new DataError(`${source.id}: there is no file or folder ${path}.`);
  if (!info.isDirectory()) return { files: [{ path, name: basename(path) }], ignored: [] };

  const names = await namesBelow(path);
  const files = names.filter((name) => source.takes(name.replace(/\.gz$/, '')));
  if (files.length === 0) {
    throw new DataError(`${source.id}: no list in ${path}; expected ${source.files}.`);
  }
  const taken = new Set(files);
  return {
    files: files.map((name) => ({ path: join(path, name), name })),
    ignored: names.filter((name) => !taken.has(name)),
  };
}

/** Names of all files below a folder but hidden ones, sorted by code unit. */
async function namesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(^|\/)\./.test(name))
    .sort();
}
