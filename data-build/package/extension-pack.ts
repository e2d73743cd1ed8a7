import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PART } from '../../lib/dataset-index/package-files';

/** Splits a pack's large files into parts, for a browser that reads packaged files only as a whole. */
export async function cutForParts(folder: string): Promise<void> {
  const names = await namesIn(folder);
  for (const name of names.filter((each) => each.endsWith('.dat'))) await cut(join(folder, name));
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch((): string[] => []);

async function cut(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (let part = 0; part * PART < bytes.length; part++) {
    await writeFile(`${path}.${part}`, bytes.subarray(part * PART, (part + 1) * PART));
  }
  await rm(path);
}
