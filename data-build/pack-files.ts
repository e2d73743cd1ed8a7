import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '../lib/pack/errors';
import type { PackFiles } from '../lib/pack/types';
import { isMissing } from './errors';

/** A pack in a folder. */
export class FolderPackFiles implements PackFiles {
  readonly #handles = new Map<string, Promise<FileHandle>>();

  constructor(private readonly folder: string) {}

  /**
   * A range that extends past the end of the file returns what is there.
   * @throws {PackError} if there is no such file.
   */
  async read(name: string, start = 0, end?: number): Promise<Uint8Array> {
    const handle = await this.#open(name);
    const bytes = new Uint8Array((end ?? (await handle.stat()).size) - start);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  }

  async close(): Promise<void> {
    const handles = await Promise.allSettled(this.#handles.values());
    for (const handle of handles) if (handle.status === 'fulfilled') await handle.value.close();
    this.#handles.clear();
  }

  #open(name: string): Promise<FileHandle> {
    const known = this.#handles.get(name);
    if (known) return known;
    const opening = open(join(this.folder, name)).catch((cause: unknown) => {
      if (!isMissing(cause)) throw cause;
      throw new PackError('missing', `There is no ${join(this.folder, name)}.`, { cause });
    });
    this.#handles.set(name, opening);
    return opening;
  }
}
