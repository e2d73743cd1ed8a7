import { plainName } from '../archives/names';
import type { DerivedSource } from '../sources/derived/types';
import { SOURCES } from '../sources/sources';
import type { Source } from '../sources/types';
import { FileHead, isPublished } from './file-head';
import type { InputFile } from './file-text';
import type { InputFiles } from './input-file';
import { derivedList, ownList, type RecognisedList } from './recognised';
import { ImportError } from './import-error';

/** What the files are, and the names of those that belong to no list. */
export interface Recognised {
  /**
   * Each way to read all files as one list. There are several if formats look alike: the person then says
   * which dataset it is.
   */
  lists: RecognisedList[];
  ignored: string[];
}

/**
 * Recognises lists by their contents. Files in archives that no source reads, such as a README, are left
 * out.
 * @throws {ImportError} if a file is empty, or if no source reads them all.
 */
export async function recognise({ files, ignored }: InputFiles): Promise<Recognised> {
  const known: { head: FileHead; sources: Source[]; derived: DerivedSource[] }[] = [];
  const left = [...ignored];
  for (const file of files) {
    const head = await FileHead.of(file);
    if (head.isBlank && file.archive === null) throw new ImportError('empty', file.name);
    const sources = head.isBlank ? [] : await head.sources();
    const derived = head.isBlank || sources.length > 0 ? [] : await head.derivedSources();
    if (sources.length > 0 || derived.length > 0) known.push({ head, sources, derived });
    else if (file.archive !== null) left.push(file.name);
    else throw new ImportError('unknown', file.name);
  }
  if (known.length === 0) throw new ImportError('unknown', left.join(', '));

  const referring = known.filter(({ derived }) => derived.length > 0);
  if (referring.length === 0) {
    const read = known.map(({ head }) => head.file);
    const all = common(known, SOURCES, ({ sources }) => sources);
    // Addresses, and tables of them, could be anybody's list: prefer a publisher's.
    const published = all.filter(isPublished);
    const sources = byName(read, narrowest(published.length > 0 ? published : all));
    return { lists: sources.map((source) => ownList(source, read)), ignored: left };
  }
  const own = referring.map(({ head }) => head.file);
  const others = known.filter((one) => !referring.includes(one)).map(({ head }) => head);
  const [first] = referring;
  const lists: RecognisedList[] = [];
  for (const source of common(referring, first!.derived, ({ derived }) => derived)) {
    lists.push(derivedList(source, own, await filesOf(source, others)));
  }
  return { lists, ignored: left };
}

/** What can read every file. @throws {ImportError} if nothing can. */
function common<S>(
  known: readonly { head: FileHead; sources: Source[]; derived: DerivedSource[] }[],
  all: readonly S[],
  of: (one: (typeof known)[number]) => readonly unknown[],
): S[] {
  let left = [...all];
  let before = '';
  for (const one of known) {
    const { name } = one.head.file;
    left = left.filter((source) => of(one).includes(source));
    if (left.length === 0) throw new ImportError('mixed', `${before}, ${name}`);
    before = name;
  }
  return left;
}

/**
 * The files of the list that a source refers to. @throws {ImportError} if there are none, or other files.
 */
async function filesOf({ base }: DerivedSource, heads: readonly FileHead[]): Promise<InputFile[]> {
  if (heads.length === 0) throw new ImportError('needsBase', base.files);
  for (const head of heads) {
    if (!(await head.isOf(base))) throw new ImportError('mixed', head.file.name);
  }
  return heads.map(({ file }) => file);
}

/** The sources without those whose format includes another's. */
function narrowest(sources: readonly Source[]): readonly Source[] {
  const wider = new Set(sources.map(({ within }) => within));
  return sources.filter(({ id }) => !wider.has(id));
}

/**
 * If formats look alike, a file name that is specific to one publisher decides, such as
 * `Group1_Female.txt`. A name that several lists may have does not.
 */
function byName(files: readonly InputFile[], sources: readonly Source[]): readonly Source[] {
  const names = files.map(({ name }) => plainName(name).replace(/^.*\//, ''));
  const named = sources.filter(({ whole }) => names.every((name) => whole?.includes(name)));
  return named.length === 1 ? named : sources;
}
