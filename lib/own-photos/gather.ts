import { kindOf, HEAD } from '../archives/kind';
import { zippedFiles, type PackedFile } from '../archives/zip';
import { plainDirectory } from '../archives/zip-directory';
import { unzipMany } from '../archives/zip-batches';
import { list } from '../sources/generic/list';
import { ListError } from '../sources/errors';
import { Tally } from '../sources/tally';
import { fileText, inputFile } from '../user-lists/file-text';
import { ImportError } from '../user-lists/import-error';
import { readAlbums, readPhotoFile, readProfile } from './account-json';
import { isExportArchive, kindOfPath, type FileKind } from './file-kind';
import { readLifeboat } from './lifeboat';
import { PhotoSet } from './photo-set';
import { Problems } from './problems';
import type { Account, ChosenFile, GatheredPart, GatherProgress } from './types';

/** Files read at the same time: while the browser reads one, another is unpacked. */
const AT_ONCE = 4;

/**
 * Gathers the photos named in a person's files: Flickr's account export (its archives or their contents),
 * lists of ids or addresses, a Data Lifeboat, and pictures, by their file names. Of an archive of pictures,
 * only the directory at its end is read, and up to 64 KB before it if that is needed to find it. Files about
 * other people (contacts, mail, comments, favourites) are never opened. Damaged files are reported, and the
 * others are still read.
 * @throws {DOMException} `AbortError` once `signal` is aborted.
 */
export async function gatherPart(
  files: readonly ChosenFile[],
  onProgress: (progress: GatherProgress) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<GatheredPart> {
  const gathering = new Gathering(files.length, onProgress, signal);
  await gathering.read(files);
  return gathering.result;
}

class Gathering {
  readonly #photos = new PhotoSet();
  readonly #inAlbums = new Set<number>();
  readonly #problems = new Problems();
  readonly #owners = new Set<string>();
  #profile: Account = { owner: null, photos: null };
  #done = 0;
  /** The number of files and archives in which photos were found. */
  #fruitful = 0;

  constructor(
    private readonly total: number,
    private readonly onProgress: (progress: GatherProgress) => void,
    private readonly signal: AbortSignal,
  ) {}

  async read(files: readonly ChosenFile[]): Promise<void> {
    const queue = files.values();
    const work = async () => {
      for (const chosen of queue) {
        await this.#readFile(chosen);
        this.#done += 1;
        this.#report(0);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  get result(): GatheredPart {
    return {
      photos: this.#photos.columns(),
      inAlbums: Float64Array.from(this.#inAlbums).sort(),
      profile: this.#profile,
      owners: [...this.#owners],
      files: this.#fruitful,
      problems: this.#problems.all,
    };
  }

  async #readFile({ path, file }: ChosenFile): Promise<void> {
    this.signal.throwIfAborted();
    try {
      const isFruitful = (await isZip(file))
        ? await this.#readArchive(path, file)
        : await this.#readLoose(kindOfPath(path, false), path, file);
      if (isFruitful) this.#fruitful += 1;
    } catch (error) {
      this.signal.throwIfAborted();
      this.#problems.add('damaged', describe(path, error));
    }
  }

  /** @returns whether a photo was found in it; so do the other methods. */
  async #readLoose(kind: FileKind, path: string, file: File): Promise<boolean> {
    if (kind.kind === 'list') return this.#readList(file);
    if (isOpened(kind)) return this.#readContents(kind, await file.text(), path);
    return this.#take(kind, path);
  }

  async #readArchive(path: string, archive: File): Promise<boolean> {
    let isFruitful = false;
    const all = (await plainDirectory(archive)) ?? (await allZipped(archive, path));
    const isExport = isExportArchive(archive.name);
    const kinds = new Map(all.map((file) => [file, kindOfPath(file.name, isExport)] as const));
    for (const [file, kind] of kinds) {
      const known = kind.kind === 'list' ? ({ kind: 'unread' } as const) : kind;
      if (!isOpened(known) && this.#take(known, file.name)) isFruitful = true;
    }
    let read = 0;
    const decoder = new TextDecoder();
    for await (const batch of unzipMany(archive, all, (file) => isOpened(kinds.get(file)!))) {
      this.signal.throwIfAborted();
      for (const unzipped of batch) {
        const { name } = unzipped.file;
        const kind = kinds.get(unzipped.file)!;
        const namesPhotos =
          'bytes' in unzipped
            ? this.#readContents(kind, decoder.decode(unzipped.bytes), name)
            : this.#readDamaged(kind, `${path}: ${unzipped.error.message}`);
        isFruitful ||= namesPhotos;
      }
      read += batch.length;
      this.#report(read / all.length);
    }
    return isFruitful;
  }

  /** Handles a file that is not opened. */
  #take(kind: FileKind, path: string): boolean {
    if (kind.kind === 'media') this.#photos.add(kind.id);
    else if (kind.kind === 'unclear' || kind.kind === 'unread') this.#problems.add(kind.kind, path);
    return kind.kind === 'media';
  }

  #readContents(kind: FileKind, text: string, path: string): boolean {
    try {
      if (kind.kind === 'details') {
        const { details, owner } = readPhotoFile(text, kind.id);
        this.#photos.add(kind.id, details);
        if (owner !== null) this.#owners.add(owner);
      } else if (kind.kind === 'albums') {
        for (const id of readAlbums(text)) this.#inAlbums.add(id);
      } else if (kind.kind === 'profile') {
        this.#profile = readProfile(text);
      } else if (kind.kind === 'lifeboat') {
        for (const [id, details] of readLifeboat(text)) this.#photos.add(id, details);
      }
      return kind.kind !== 'profile';
    } catch (error) {
      return this.#readDamaged(kind, describe(path, error));
    }
  }

  /** Even if a photo's details cannot be read, the file name contains its id. */
  #readDamaged(kind: FileKind, example: string): boolean {
    if (kind.kind === 'details') this.#photos.add(kind.id);
    this.#problems.add('damaged', example);
    return kind.kind === 'details';
  }

  async #readList(file: File): Promise<boolean> {
    const tally = new Tally();
    const text = fileText(inputFile(file));
    for await (const batch of list.read({ name: file.name, text }, tally)) {
      this.signal.throwIfAborted();
      for (const { photoId } of batch) this.#photos.add(photoId);
    }
    for (const { rows, examples } of tally.skipped) {
      const [first] = examples;
      this.#problems.add('rows', first ? `${first.file}, ${first.at}: ${first.text}` : '', rows);
    }
    return tally.rowsWithPhoto > 0;
  }

  /** @param part the fraction read of the current file, from 0 to 1. */
  #report(part: number): void {
    const done = Math.min(this.total, this.#done + part);
    this.onProgress({ done, total: this.total });
  }
}

const isOpened = ({ kind }: FileKind): boolean =>
  kind === 'details' || kind === 'profile' || kind === 'albums' || kind === 'lifeboat';

/** Checks the first bytes, but only of files named `.zip`: others may be files that are never opened. */
async function isZip(file: File): Promise<boolean> {
  if (!/\.zip$/i.test(file.name)) return false;
  if (file.size === 0) throw new ListError('truncated', `${file.name} is empty.`);
  const kind = kindOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (kind !== 'zip') throw new ListError('format', `${file.name} is no zip archive.`);
  return true;
}

/** Lists an archive with the zip library, which also reports what is wrong with it. */
async function allZipped(archive: File, path: string): Promise<PackedFile[]> {
  const all: PackedFile[] = [];
  for await (const file of zippedFiles(archive, path)) all.push(file);
  return all;
}

function describe(path: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const isOurs = error instanceof ListError || (error instanceof ImportError && message !== '');
  return isOurs ? message : `${path}: ${message}`;
}
