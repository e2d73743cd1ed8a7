import { discard } from '../archives/bytes';
import { HEAD, type Kind, kindOf } from '../archives/kind';
import { plainName } from '../archives/names';
import { tarFiles } from '../archives/tar';
import { unpack } from '../archives/unpack';
import { zippedFiles } from '../archives/zip';
import { DERIVED_SOURCES, SOURCES } from '../sources/sources';
import { fileBytes, type InputFile, inputFile, unreadable } from './file-text';
import { gunzip } from './gunzip';
import { parquetFile } from './parquet-file';
import { ImportError } from './import-error';

/** The files to read, and the names of the others in the same archive. */
export interface InputFiles {
  files: InputFile[];
  ignored: string[];
}

/** The most bytes extracted from a tar archive, as they are held in memory until they are read. */
const MOST_BYTES = 1 << 30;

/** The kind of a file by its first bytes; null for text and unknown kinds. */
export async function kindOfFile(file: File): Promise<Kind | null> {
  const head = await file.slice(0, HEAD).arrayBuffer().catch(unreadable);
  return kindOf(new Uint8Array(head));
}

/**
 * The files that a person chose; a zip or tar archive, the latter also compressed with gzip or bzip2, is
 * replaced by those of its files whose names could be lists'.
 * @throws {ListError} if an archive is truncated or damaged.
 */
export async function listedFiles(brought: readonly File[]): Promise<InputFiles> {
  const files: InputFile[] = [];
  const ignored: string[] = [];
  for (const file of brought) {
    const kind = await kindOfFile(file);
    const archive = await filesIn(file, kind);
    if (archive === null) {
      files.push(kind === 'parquet' ? await parquetFile(file) : inputFile(file));
    } else {
      for await (const { isList, ...listed } of archive) {
        if (isList) files.push(listed);
        else ignored.push(listed.name);
      }
    }
  }
  return { files, ignored };
}

type Archived = AsyncIterable<InputFile & { isList: boolean }>;

/** The files in an archive; null for any other file. */
async function filesIn(file: File, outer: Kind | null): Promise<Archived | null> {
  if (outer === 'zip') return inZip(file);
  if (outer === 'parquet') return null;
  const [kind, contents] = await unpack(fileBytes(file), file.name, gunzip);
  if (kind === 'tar') return inTar(contents, file);
  await discard(contents);
  return null;
}

async function* inZip(file: File): Archived {
  const archive = inputFile(file);
  for await (const { name: inside, size, bytes } of zippedFiles(file, file.name)) {
    yield {
      name: `${file.name}/${inside}`,
      archive,
      isList: mayBeList(inside),
      size,
      bytes,
    };
  }
}

/** A tar archive has no directory: its lists are extracted while reading through it. */
async function* inTar(contents: AsyncIterable<Uint8Array>, file: File): Archived {
  const archive = inputFile(file);
  let room = MOST_BYTES;
  for await (const { name: inside, bytes } of tarFiles(contents, file.name)) {
    const name = `${file.name}/${inside}`;
    const isList = mayBeList(inside);
    const chunks: Blob[] = [];
    if (isList) {
      for await (const chunk of bytes()) {
        room -= chunk.length;
        if (room < 0) throw new ImportError('tooLarge', file.name);
        chunks.push(new Blob([chunk as Uint8Array<ArrayBuffer>]));
      }
    }
    const blob = new Blob(chunks);
    yield { name, archive, isList, size: blob.size, bytes: () => fileBytes(blob) };
  }
}

const mayBeList = (inside: string): boolean => {
  const name = plainName(inside);
  return (
    SOURCES.some((source) => source.takes(name)) ||
    DERIVED_SOURCES.some((source) => source.takes(name) || source.base.takes(name))
  );
};
