import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { FetchedFile, ReadFile } from '../../lib/catalogue/provenance';

/** A hidden file beside the files of a list, so that it is not read as a list. */
const NAME = '.fetched.json';

const Day = v.pipe(v.string(), v.isoDate());
const Entry = v.object({ url: v.string(), fetched: Day, sha256: v.string() });
const Entries = v.record(v.string(), Entry);
type Entries = v.InferOutput<typeof Entries>;

/** Records where and when files were downloaded. @param day `YYYY-MM-DD`. */
export async function recordFetched(
  folder: string,
  files: readonly { name: string; url: string }[],
  day: string,
): Promise<void> {
  const entries = await readEntries(folder);
  for (const { name, url } of files) {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(join(folder, name))) hash.update(chunk as Buffer);
    entries[name] = { url, fetched: day, sha256: hash.digest('hex') };
  }
  await writeFile(join(folder, NAME), `${JSON.stringify(entries, null, 2)}\n`);
}

/** Where a list's files were downloaded from, except files that have changed since. */
export async function fetchedFiles(
  path: string,
): Promise<(file: ReadFile) => FetchedFile | undefined> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  const entries = new Map(Object.entries(await readEntries(isFolder ? path : dirname(path))));
  return ({ name, sha256 }) => {
    const entry = entries.get(name);
    return entry?.sha256 === sha256 ? { url: entry.url, fetched: entry.fetched } : undefined;
  };
}

/** Empty if there is no record, or an invalid one. */
async function readEntries(folder: string): Promise<Entries> {
  try {
    return v.parse(Entries, JSON.parse(await readFile(join(folder, NAME), 'utf8')));
  } catch {
    return {};
  }
}
