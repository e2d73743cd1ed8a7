import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAT, MANIFEST } from '../../lib/pack/files/manifest';
import { isPackFile } from '../../lib/pack/files/format';
import { nameSome } from '../../lib/sources/name-some';
import { DataError } from '../errors';

/**
 * Allows a pack to be written if there is nothing, or an empty folder. A pack, other files beside it, and a
 * link are replaced only with `force`; anything else never.
 * @param shown the name of `target` in messages.
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
    `${shown} contains a pack${also}: choose another folder, or replace all of it with --force.`,
  );
}

/** The target of a link; null if it is not a link. */
async function linkOf(path: string): Promise<string | null> {
  const info = await lstat(path).catch(() => null);
  return info?.isSymbolicLink() ? readlink(path) : null;
}

async function namesIn(folder: string, shown: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR')
      throw new DataError(`${shown} is a file, or inside one: choose another folder.`);
    throw error;
  });
}
