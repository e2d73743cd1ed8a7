import bitIterator from 'unbzip2-stream/lib/bit_iterator.js';
import bzip2 from 'unbzip2-stream/lib/bzip2.js';
import { ListError } from '../sources/errors';
import type { Bytes } from './bytes';

/**
 * No block takes more bytes when it is packed: 900,000 symbols of at most 20 bits, and its tables.
 * All of a block must be here before it is decoded.
 */
const LONGEST_BLOCK = 2_300_000;

/**
 * What bzip2 data holds, block by block: at most 46 MB at a time, whatever the data claims. (The
 * library's own stream decodes all blocks that it has before it gives the first.)
 * @throws {ListError} when it is cut short or damaged.
 */
export async function* bunzip2(bytes: Bytes, name: string): AsyncGenerator<Uint8Array> {
  const input = new Input(bytes);
  try {
    await input.fill(LONGEST_BLOCK);
    const bits = bitIterator(() => input.next());
    let checksum: number | null = null;
    let buffer = new Int32Array(0);
    while (!input.ended || bits.bytesRead < input.arrived) {
      const block = new Growing();
      try {
        if (checksum === null) {
          buffer = new Int32Array(100_000 * bzip2.header(bits));
          checksum = 0;
        }
        checksum = bzip2.decompress(bits, block.put, buffer, buffer.length, checksum);
      } catch (cause) {
        throw unreadable(name, input.ended, cause);
      }
      if (block.length > 0) yield block.bytes();
      await input.fill(bits.bytesRead + LONGEST_BLOCK);
    }
    if (checksum !== null) throw unreadable(name, true);
  } finally {
    await input.close();
  }
}

/** Bytes that are waited for, and then taken without waiting. */
class Input {
  /** Bytes that came, taken or not. */
  arrived = 0;
  ended = false;
  readonly #chunks: AsyncIterator<Uint8Array, unknown>;
  readonly #waiting: Uint8Array[] = [];

  constructor(bytes: Bytes) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  /** Waits for so many bytes, or the end. */
  async fill(upTo: number): Promise<void> {
    while (!this.ended && this.arrived < upTo) {
      const next = await this.#chunks.next();
      if (next.done) {
        this.ended = true;
      } else if (next.value.length > 0) {
        this.#waiting.push(next.value);
        this.arrived += next.value.length;
      }
    }
  }

  next(): Uint8Array | undefined {
    return this.#waiting.shift();
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}

/** Bytes that come one at a time. */
class Growing {
  length = 0;
  #bytes = new Uint8Array(1 << 20);

  readonly put = (byte: number): void => {
    if (this.length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.length++] = byte;
  };

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

/** Where the data ends, the decoder cannot tell its end from an error in it. */
function unreadable(name: string, atEnd: boolean, cause?: unknown): ListError {
  const what = atEnd ? 'is damaged or cut short' : 'is damaged';
  const message = `${name} ${what}: its bzip2 data cannot be read.`;
  return new ListError(atEnd ? 'truncated' : 'format', message, { cause });
}
