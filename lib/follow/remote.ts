import type { ManifestFile } from '../pack/types';
import { FollowError } from './errors';
import type { Server } from './server';

/** A pack on a server. Its methods throw a {@link FollowError}, or the reason of the signal that ended them. */
export interface Remote {
  /** A whole file of it. @param most bytes; more are refused. */
  whole(name: string, most: number): Promise<Uint8Array>;
  /**
   * Bytes `start` to `end` (exclusive) of a file; all of it where the server knows no ranges.
   * @param size bytes of the whole file.
   */
  range(
    name: string,
    start: number,
    end: number,
    size: number,
  ): Promise<{ bytes: Uint8Array; isWhole: boolean }>;
  /** Told, before they are asked for, of the files that the manifest names. */
  expect(files: readonly ManifestFile[]): void;
}

/** A pack in a folder. */
export class RemoteFolder implements Remote {
  constructor(
    private readonly folder: string,
    private readonly server: Server,
  ) {}

  expect(): void {
    // Each has its address.
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
