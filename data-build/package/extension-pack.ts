import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PART } from '../../lib/dataset-index/package-files';
import { isStartLine, START_FILES, startLine } from '../../lib/dataset-index/start-files';

/** Cuts a pack's large files into parts, for a browser that reads its package by whole files only. */
export async function cutForParts(folder: string): Promise<void> {
  const names = await namesIn(folder);
  for (const name of names.filter((each) => each.endsWith('.dat'))) await cut(join(folder, name));
}

/**
 * Makes the first line of a built extension's background bring the first files of the pack in it, in
 * the place of such a line that is there. Whatever is missing or damaged stays so.
 * @param extension the built extension's folder.
 * @param version the extension's version.
 */
export async function carryStart(extension: string, version: string): Promise<void> {
  const folder = join(extension, 'pack');
  const names = await namesIn(folder);
  const files: Record<string, string> = {};
  for (const name of START_FILES.filter((each) => names.includes(each))) {
    files[name] = await readFile(join(folder, name), 'base64');
  }
  const path = join(extension, 'background.js');
  const lines = (await readFile(path, 'utf8')).split('\n');
  const script = lines.slice(isStartLine(lines[0]!) ? 1 : 0);
  await writeFile(path, [startLine({ version, files }), ...script].join('\n'));
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch((): string[] => []);

async function cut(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (let part = 0; part * PART < bytes.length; part++) {
    await writeFile(`${path}.${part}`, bytes.subarray(part * PART, (part + 1) * PART));
  }
  await rm(path);
}
