import { zippedFiles } from '../archives/zip';
import { SOURCES } from '../sources/sources';
import { listedFile, magicOf } from './file-text';
import type { Listed } from './file-text';

const ZIP = 'PK\x03\x04';

/** The files to read, and the names of others in the same archive. */
export interface ListedFiles {
  files: Listed[];
  ignored: string[];
}

/** Whether the file is a zip archive. */
export const isZip = async (file: File): Promise<boolean> => (await magicOf(file)) === ZIP;

/**
 * The files that a person brings; in the place of a zip archive, those in it that may be lists by
 * their names. @throws {ListError} when an archive is cut short or damaged.
 */
export async function listedFiles(brought: readonly File[]): Promise<ListedFiles> {
  const files: Listed[] = [];
  const ignored: string[] = [];
  for (const file of brought) {
    if (!(await isZip(file))) {
      files.push(listedFile(file));
      continue;
    }
    for await (const { name: inside, size, bytes } of zippedFiles(file, file.name)) {
      const name = `${file.name}/${inside}`;
      if (mayBeList(inside)) files.push({ name, archived: true, size, bytes });
      else ignored.push(name);
    }
  }
  return { files, ignored };
}

const mayBeList = (name: string): boolean =>
  SOURCES.some((source) => source.takes(name.replace(/\.gz$/i, '')));
