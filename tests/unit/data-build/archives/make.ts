import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { pack } from 'tar-stream';
import type { Header } from 'tar-stream';
import { FileLog, listFiles } from '../../../../data-build/inputs/list-files';

/** Files by name. */
export type Files = Record<string, string | Buffer>;

/** A tar archive; `types` marks those that are not plain files. */
export async function tar(
  files: Files,
  types: Record<string, NonNullable<Header['type']>> = {},
): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files)) {
    const type = types[name] ?? 'file';
    const linkname = type === 'file' ? {} : { linkname: String(content) };
    archive.entry({ name, type, ...linkname, mtime: new Date(0) }, type === 'file' ? content : '');
  }
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

export function zip(files: Files, level: 0 | 9 = 9): Buffer {
  const entries = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Record<string, Buffer>, { level }));
}

/** Output of the program `bzip2`. */
export const bzip2 = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** What is read from a file or folder, as `name → text`, and the names left out. */
export async function read(
  path: string,
  wanted: (name: string) => boolean = (name) => name.endsWith('.txt'),
): Promise<{ files: [name: string, text: string][]; ignored: string[] }> {
  const files: [string, string][] = [];
  const log = new FileLog();
  for await (const { name, text } of listFiles('test', path, wanted, log)) {
    let all = '';
    for await (const piece of text) all += piece;
    files.push([name, all]);
  }
  return { files, ignored: log.ignored };
}

/** Writes a file into the folder and returns its path. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
