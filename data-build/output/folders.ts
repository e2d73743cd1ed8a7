import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataError } from '../errors';

/**
 * Makes a folder and those above it that are missing, all or none. Node's own way to do so tries
 * for ever where the system says of a new folder that it does not exist, as it does in `/proc`.
 * @returns those that were made, the uppermost first.
 */
export function makeFolders(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  const made = makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    removeFolders(made);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new DataError(`${path}: no folder can be made there.`, { cause: error });
  }
  return [...made, path];
}

/** Takes away what {@link makeFolders} made; where something else has come to be in it, it stays. */
export function removeFolders(made: readonly string[]): void {
  try {
    for (const folder of made.toReversed()) rmdirSync(folder);
  } catch {
    // Those above hold this one.
  }
}
