import { digested, type OptionalSum } from '../archives/digest';
import type { ReadFile } from '../catalogue/provenance';
import type { InputFile } from './file-text';
import { makeHash } from './hash';

/** Computes the checksums of stored files while they are read. */
export class FileSums {
  readonly #read = new Map<InputFile, ReadFile>();

  /** @param sums the checksums to compute besides SHA-256. */
  constructor(private readonly sums: ReadonlySet<OptionalSum>) {}

  /** The same file; its checksums are recorded once it has been read to the end. */
  watch(file: InputFile): InputFile {
    if (file.stored || this.#read.has(file)) return file;
    return { ...file, bytes: () => this.#watched(file, file.bytes()) };
  }

  /** Reads the files that have no checksums yet. */
  async readRest(files: readonly InputFile[]): Promise<void> {
    for (const file of files) {
      if (this.#read.has(file)) continue;
      const chunks = this.#watched(file, (file.stored ?? file.bytes)());
      while (!(await chunks.next()).done);
    }
  }

  /** The checksums of a file that was read, with those of its archive if that was read too. */
  of(file: InputFile): ReadFile {
    const read = this.#read.get(file)!;
    const archive = file.archive && this.#read.get(file.archive);
    return archive ? { ...read, archive } : read;
  }

  #watched(file: InputFile, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { name, size, stored } = file;
    return digested(
      bytes,
      makeHash,
      (digest) => this.#read.set(file, { name, ...digest }),
      stored ? null : size,
      this.sums,
    );
  }
}
