import { MANIFEST } from '../pack/files/manifest';
import {
  HEAD_BYTES,
  MOST_DIRECTORY_BYTES,
  placesOf,
  readHead,
  type Place,
} from '../pack/release/one-file';
import { SIGNATURE } from '../pack/release/release';
import type { ManifestFile } from '../pack/types';
import { FollowError } from './errors';
import type { Remote } from './remote';
import type { Server } from './server';

interface Head {
  bytes: Uint8Array;
  signature: Place;
  manifest: Place;
}

/**
 * A pack as a single file. From a server without range support it is downloaded whole, once; only for the
 * signature and the manifest, which are at its start, the response is cancelled after them.
 */
export class RemoteFile implements Remote {
  #reading: Promise<Head> | null = null;
  #files: readonly ManifestFile[] = [];
  #whole: Uint8Array | null = null;

  constructor(
    private readonly address: string,
    private readonly server: Server,
  ) {}

  expect(files: readonly ManifestFile[]): void {
    this.#files = files;
  }

  async whole(name: string, most: number): Promise<Uint8Array> {
    const { bytes, signature, manifest } = await this.#head();
    if (name === SIGNATURE) return bytes.subarray(signature.start, signature.end);
    const place = name === MANIFEST ? manifest : await this.#placeOf(name);
    if (place.end - place.start > most) throw new FollowError('wrongBytes', `${name} is too long.`);
    return this.#bytes(place, name === MANIFEST);
  }

  async range(
    name: string,
    start: number,
    end: number,
  ): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
    const at = (await this.#placeOf(name)).start;
    return { bytes: await this.#bytes({ start: at + start, end: at + end }), isWhole: false };
  }

  /** The first bytes, which say where everything else is. */
  #head(): Promise<Head> {
    this.#reading ??= (async () => {
      const response = await this.server.ask(this.address, { start: 0, end: HEAD_BYTES });
      const bytes = await this.server.readFirst(response, HEAD_BYTES);
      const places = readHead(bytes);
      if (places) return { bytes, ...places };
      throw new FollowError('notSigned', `${this.address} is not a signed pack as one file.`);
    })();
    return this.#reading;
  }

  async #placeOf(name: string): Promise<Place> {
    const { manifest } = await this.#head();
    const place = placesOf(this.#files, manifest.end).get(name);
    if (!place) throw new FollowError('failed', `The manifest names no ${name}.`);
    return place;
  }

  /** @param isLast whether no later bytes will be needed from the same response. */
  async #bytes({ start, end }: Place, isLast = false): Promise<Uint8Array> {
    if (this.#whole) return this.#whole.subarray(start, end);
    const response = await this.server.ask(this.address, { start, end });
    let bytes: Uint8Array;
    if (response.status === 206) bytes = await this.server.read(response, end - start);
    else if (isLast) bytes = (await this.server.readFirst(response, end)).subarray(start);
    else {
      const { manifest } = await this.#head();
      const last = [...placesOf(this.#files, manifest.end).values()].at(-1) ?? manifest;
      this.#whole = await this.server.read(response, last.end + MOST_DIRECTORY_BYTES);
      bytes = this.#whole.subarray(start, end);
    }
    if (bytes.length === end - start) return bytes;
    throw new FollowError('wrongBytes', `${this.address} has no bytes ${start} to ${end}.`);
  }
}
