import type { ManifestFile } from '../pack/types';
import { FollowError } from './errors';
import type { Server } from './server';

/** A pack on a server. Its methods throw a {@link FollowError}, or the signal's reason if aborted. */
export interface Remote {
  /** Downloads a whole file. @param most the most bytes accepted. */
  whole(name: string, most: number): Promise<Uint8Array>;
  /**
   * Downloads bytes `start` to `end` (exclusive) of a file, or all of it if the server does not support ranges.
   * @param size the size of the whole file.
   */
  range(
    name: string,
    start: number,
    end: number,
    size: number,
  ): Promise<{ bytes: Uint8Array; isWhole: boolean }>;
  /** Passes the files that the manifest lists. Call it before reading any of them. */
  expect(files: readonly ManifestFile[]): void;
}

/** A pack in a folder. */
export class RemoteFolder implements Remote {
  constructor(
    private readonly folder: string,
    private readonly server: Server,
  ) {}

  expect(): void {
    // Each file has its own address.
  }

  async whole(name: string, most: number): Promise<Uint8Array> {
    return this.server.read(await this.server.ask(this.#addressOf(name)), most);
  }

  async range(
    name: string,
    start: number,
    end: number,
    size: number,
  ): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
    const response = await this.server.ask(this.#addressOf(name), { start, end });
    const isWhole = response.status !== 206;
    const bytes = await this.server.read(response, isWhole ? size : end - start);
    if (!isWhole && bytes.length !== end - start) {
      throw new FollowError('wrongBytes', `${name} has no bytes ${start} to ${end}.`);
    }
    return { bytes, isWhole };
  }

  #addressOf(name: string): string {
    return new URL(name, this.folder).href;
  }
}
