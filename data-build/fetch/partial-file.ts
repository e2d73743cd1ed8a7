import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from '../output/folders';

/**
 * A file that is being downloaded, kept beside its place under a hidden name until it is whole.
 * With it is kept what the server calls this version of the file, without which it is not resumed.
 */
export class PartialFile {
  readonly path: string;
  readonly #versionPath: string;

  constructor(private readonly target: string) {
    this.path = join(dirname(target), `.${basename(target)}.part`);
    this.#versionPath = `${this.path}.version`;
  }

  /** Bytes that are here already and what version they are of; none where that is not known. */
  async state(): Promise<{ bytes: number; version: string | null }> {
    const version = await readFile(this.#versionPath, 'utf8').catch(() => null);
    const bytes =
      version === null
        ? 0
        : await stat(this.path).then(
            ({ size }) => size,
            () => 0,
          );
    return { bytes, version: bytes > 0 ? version : null };
  }

  /** Starts anew with a version of the file; null where the server names none. */
  async begin(version: string | null): Promise<FileHandle> {
    makeFolders(dirname(this.target));
    // In this order: bytes of an older version must never be taken for the new one's.
    await rm(this.#versionPath, { force: true });
    const file = await open(this.path, 'w');
    if (version !== null) await writeFile(this.#versionPath, version);
    return file;
  }

  /** Goes on where the bytes end that are here. */
  resume(): Promise<FileHandle> {
    return open(this.path, 'a');
  }

  /** The file is whole: it takes its place. */
  async commit(): Promise<void> {
    await rename(this.path, this.target);
    await rm(this.#versionPath, { force: true });
  }

  async discard(): Promise<void> {
    await rm(this.path, { force: true });
    await rm(this.#versionPath, { force: true });
  }
}
