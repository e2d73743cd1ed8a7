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
 * What a reviewer is given: the files that git knows, as they are now, and nothing that lies beside
 * them, such as lists with the accounts of real people. Null where the folder is no clone.
 */
export function sourceFiles(root: string): Map<string, Uint8Array> | null {
  if (!isClone(root)) return null;
  return readAll(root, git(root, 'ls-files', '-z').split('\0').filter(Boolean));
}

/** What is not as it was committed, a line for each file: such a release cannot be told by its commit. */
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
