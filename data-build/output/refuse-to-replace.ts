import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAT, MANIFEST } from '../../lib/pack/files/manifest';
import { isPackFile } from '../../lib/pack/files/format';
import { nameSome } from '../../lib/sources/name-some';
import { DataError } from '../errors';

/**
 * Lets a pack be written where there is nothing or an empty folder; in the place of a pack, of what
 * else lies with it, and of a link, only by force; in that of anything else never.
 * @param shown how messages name `target`.
 * @throws {DataError}
 */
export async function refuseToReplace(
  target: string,
  shown: string,
  force: boolean,
): Promise<void> {
  const link = await linkOf(target);
  if (link !== null && !force) {
    throw new DataError(
      `${shown} is a link to ${link}: name that folder, or replace the link with --force.`,
    );
  }
  const names = await namesIn(target, shown);
  if (names.length === 0) return;
  const manifest = await readFile(join(target, MANIFEST), 'utf8').catch(() => '');
  if (!manifest.includes(`"${FORMAT}"`)) {
    throw new DataError(`${shown} is not a pack: it is not replaced. Choose another folder.`);
  }
  if (force) return;
  const others = names.filter((name) => name !== MANIFEST && !isPackFile(name)).sort();
  const also = others.length === 0 ? '' : ` beside other files (${nameSome(others)})`;
  throw new DataError(
    `${shown} holds a pack${also}: choose another folder, or replace all of it with --force.`,
  );
}

/** Where a link leads; null where there is none. */
async function linkOf(path: string): Promise<string | null> {
  const info = await lstat(path).catch(() => null);
  return info?.isSymbolicLink() ? readlink(path) : null;
}

async function namesIn(folder: string, shown: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR')
      throw new DataError(`${shown} is a file, or in one: choose another folder.`);
    throw error;
  });
}
