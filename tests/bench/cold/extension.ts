import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packIn } from '../../browsers/pack-in';
import { type Zippable, zipSync } from 'fflate';

/** Copies a built extension, with another pack in it. @returns the folder. */
export async function extensionWith(
  built: string,
  pack: string,
  firefox: boolean,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overexposed-bench-'));
  await cp(built, folder, { recursive: true });
  await rm(join(folder, 'pack'), { recursive: true, force: true });
  await cp(pack, join(folder, 'pack'), { recursive: true });
  await packIn(folder, { parts: firefox });
  return folder;
}

/**
 * Zips an extension as Firefox installs it.
 * @param level 0 stores the pack's files, 9 deflates them.
 */
export async function xpiOf(folder: string, level: 0 | 9): Promise<string> {
  const entries: Zippable = {};
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const name = path.slice(folder.length + 1);
    entries[name] = [await readFile(path), { level: name.startsWith('pack/') ? level : 9 }];
  }
  const path = `${folder}-${level}.xpi`;
  await writeFile(path, zipSync(entries));
  return path;
}
