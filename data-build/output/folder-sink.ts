import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackSink } from '../../lib/pack/input';

/** Writes the files of a pack into a folder. */
export class FolderSink implements PackSink {
  readonly #handles = new Map<string, FileHandle>();
  /** The number of bytes written so far. */
  bytes = 0;

  constructor(private readonly folder: string) {}

  async write(name: string, bytes: Uint8Array): Promise<void> {
    let handle = this.#handles.get(name);
    if (handle === undefined) {
      handle = await open(join(this.folder, name), 'wx');
      this.#handles.set(name, handle);
    }
    await handle.writeFile(bytes);
    this.bytes += bytes.length;
  }

  async close(): Promise<void> {
    for (const handle of this.#handles.values()) await handle.close();
    this.#handles.clear();
  }
}
