import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { benchPack, data } from '../bench-pack';

/** Builds a pack as large as Exposing.ai's index that also contains these photos. @returns its folder. */
export async function visitPack(photoIds: readonly string[]): Promise<string> {
  const { list } = await benchPack();
  const folder = resolve('.output/bench/visit');
  if (existsSync(join(folder, 'pack/manifest.json'))) return join(folder, 'pack');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'list'), { recursive: true });
  await symlink(list, join(folder, 'list', basename(list)));
  const rows = photoIds.map((id) => `${id},helen\n`);
  await writeFile(join(folder, 'list/visited.csv'), `photo,dataset\n${rows.join('')}`);
  data('build', '--source', `list=${join(folder, 'list')}`, '--out', join(folder, 'pack'));
  return join(folder, 'pack');
}
