import { PackError } from '../pack/errors';
import type { PackSink } from '../pack/input';
import type { PackFiles } from '../pack/types';

/** Collects the files of a pack as blobs, which browsers keep off the heap. */
export class BlobSink implements PackSink {
  readonly #parts = new Map<string, BlobPart[]>();

  write(name: string, bytes: Uint8Array): Promise<void> {
    const parts = this.#parts.get(name) ?? [];
    // The caller may reuse the bytes after this returns.
    parts.push(new Blob([bytes.slice()]));
    this.#parts.set(name, parts);
    return Promise.resolve();
  }

  /** The files written so far. */
  files(): Map<string, Blob> {
    return new Map([...this.#parts].map(([name, parts]) => [name, new Blob(parts)]));
  }
}

/** Reads a pack from blobs. */
export function blobFiles(files: ReadonlyMap<string, Blob>): PackFiles {
  return {
    async read(name, start, end) {
      const file = files.get(name);
      if (!file) throw new PackError('missing', `There is no ${name}.`);
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    },
  };
}
