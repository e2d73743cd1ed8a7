import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataError } from '../errors';

/**
 * Makes a folder and its missing parents, all or none. Node's own function loops for ever if the system
 * says that a new folder does not exist, as in `/proc`.
 * @returns those that were made, outermost first.
 */
export function makeFolders(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  const made = makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    removeFolders(made);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new DataError(`${path}: cannot make a folder there.`, { cause: error });
  }
  return [...made, path];
}

/** Removes what {@link makeFolders} made, except folders that are no longer empty. */
export function removeFolders(made: readonly string[]): void {
  try {
    for (const folder of made.toReversed()) rmdirSync(folder);
  } catch {
    // Those above contain this one.
  }
}
