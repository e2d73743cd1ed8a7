import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from '../output/folders';

/**
 * A file that is being downloaded, beside its final place under a hidden name until it is complete. The
 * server's identifier for this version of the file is stored with it; without that it is not resumed.
 */
export class PartialFile {
  readonly path: string;
  readonly #versionPath: string;

  constructor(private readonly target: string) {
    this.path = join(dirname(target), `.${basename(target)}.part`);
    this.#versionPath = `${this.path}.version`;
  }

  /** The bytes already here and their version; zero if the version is unknown. */
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

  /** Starts over with a version of the file; null if the server gives none. */
  async begin(version: string | null): Promise<FileHandle> {
    makeFolders(dirname(this.target));
    // In this order: bytes of an older version must never pass for the new one's.
    await rm(this.#versionPath, { force: true });
    const file = await open(this.path, 'w');
    if (version !== null) await writeFile(this.#versionPath, version);
    return file;
  }

  /** Continues at the end of the bytes already here. */
  resume(): Promise<FileHandle> {
    return open(this.path, 'a');
  }

  /** The file is complete: moves it to its place. */
  async commit(): Promise<void> {
    await rename(this.path, this.target);
    await rm(this.#versionPath, { force: true });
  }

  async discard(): Promise<void> {
    await rm(this.path, { force: true });
    await rm(this.#versionPath, { force: true });
  }
}
