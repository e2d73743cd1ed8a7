import { ListError } from '../sources/errors';
import { SOURCES } from '../sources/sources';
import { Tally } from '../sources/tally';
import type { Source } from '../sources/types';
import { fileText } from './file-text';
import type { Listed } from './file-text';
import type { ListedFiles } from './listed';
import { Refusal } from './refusal';

/** Characters of a file that show what it is: some 60 of the largest entries, those of FFHQ. */
const HEAD = 1 << 18;

/** The files to read, and the sources that can. */
export interface Recognised extends ListedFiles {
  sources: Source[];
}

/**
 * The sources that can read all of these files, told by what is in them. Several where formats
 * look alike: which dataset the files are of is then for the person to say. Files in archives that
 * no source reads, such as a README, are left out.
 * @throws {Refusal} when a file is empty, or no source reads them all.
 */
export async function recognise({ files, ignored }: ListedFiles): Promise<Recognised> {
  let common: readonly Source[] = SOURCES;
  let before = '';
  const read: Listed[] = [];
  const left = [...ignored];
  for (const file of files) {
    const candidates = await sourcesOf(file);
    if (candidates.length === 0) {
      if (!file.archived) throw new Refusal('unknown', file.name);
      left.push(file.name);
      continue;
    }
    read.push(file);
    common = common.filter((source) => candidates.includes(source));
    if (common.length === 0) throw new Refusal('mixed', `${before}, ${file.name}`);
    before = file.name;
  }
  if (read.length === 0) throw new Refusal('unknown', left.join(', '));
  return { sources: [...common], files: read, ignored: left };
}

/**
 * The sources that find photos at a file's beginning. Where none does, those that read it without
 * complaint and know its name: some lists begin with rows about pictures from elsewhere.
 */
async function sourcesOf(file: Listed): Promise<Source[]> {
  const head = await headOf(file);
  if (head.trim() === '') {
    if (file.archived) return [];
    throw new Refusal('empty', file.name);
  }
  const finds: Source[] = [];
  const reads: Source[] = [];
  for (const source of SOURCES) {
    const photos = await photosIn(source, file.name, head);
    if (photos > 0) finds.push(source);
    else if (photos === 0 && source.takes(file.name.replace(/\.gz$/i, ''))) reads.push(source);
  }
  return finds.length > 0 ? finds : reads;
}

async function headOf(file: Listed): Promise<string> {
  let head = '';
  for await (const text of fileText(file)) {
    head += text;
    if (head.length >= HEAD) break;
  }
  return head.slice(0, HEAD);
}

/** How many photos a source finds in a file's head; -1 where the file is not of its format. */
async function photosIn(source: Source, name: string, head: string): Promise<number> {
  const tally = new Tally();
  try {
    const batches = source.read({ name, text: once(head) }, tally)[Symbol.asyncIterator]();
    while (!(await batches.next()).done);
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    // A head may well end inside a row.
    if (error.code !== 'truncated') return -1;
  }
  return tally.rowsWithPhoto;
}

async function* once(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield text;
}
