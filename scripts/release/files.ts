import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files below a folder, by their names relative to it, with `/`. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const names = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return readAll(folder, names);
}

/**
 * What a reviewer gets: the files tracked by git, as they are now, without other files in the folder, such
 * as lists with accounts of real people. Null if the folder is not a clone.
 */
export function sourceFiles(root: string): Map<string, Uint8Array> | null {
  if (!isClone(root)) return null;
  return readAll(root, git(root, 'ls-files', '-z').split('\0').filter(Boolean));
}

/** Uncommitted changes, a line for each file: a commit does not identify such a release. */
export const uncommitted = (root: string): string[] =>
  git(root, 'status', '--porcelain').split('\n').filter(Boolean);

function isClone(root: string): boolean {
  try {
    return realpathSync(git(root, 'rev-parse', '--show-toplevel').trim()) === realpathSync(root);
  } catch {
    return false;
  }
}

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const readAll = (root: string, names: readonly string[]): Map<string, Uint8Array> =>
  new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name))]));
