import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PART } from '../../lib/answers/package-files';
import { START_FILES, START_SCRIPT, startScript } from '../../lib/answers/start-files';

export interface ExtensionPackOptions {
  /** The extension's version. */
  version: string;
  /** Cuts large files into parts, for a browser that reads its package by whole files only. */
  parts: boolean;
}

/**
 * Makes of a pack's folder what the extension reads: adds the script that carries the first files,
 * and parts where the browser needs them. Whatever is missing or damaged stays so.
 */
export async function packForExtension(
  folder: string,
  { version, parts }: ExtensionPackOptions,
): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const files: Record<string, string> = {};
  for (const name of START_FILES.filter((each) => names.includes(each))) {
    files[name] = await readFile(join(folder, name), 'base64');
  }
  if (names.length > 0)
    await writeFile(join(folder, START_SCRIPT), startScript({ version, files }));
  if (parts) {
    for (const name of names.filter((each) => each.endsWith('.dat'))) await cut(join(folder, name));
  }
}

async function cut(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (let part = 0; part * PART < bytes.length; part++) {
    await writeFile(`${path}.${part}`, bytes.subarray(part * PART, (part + 1) * PART));
  }
  await rm(path);
}
