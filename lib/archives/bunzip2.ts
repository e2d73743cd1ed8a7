import bitIterator from 'unbzip2-stream/lib/bit_iterator.js';
import bzip2 from 'unbzip2-stream/lib/bzip2.js';
import { ListError } from '../sources/errors';
import type { Bytes } from './bytes';

/**
 * The most bytes of a compressed block: 900,000 symbols of at most 20 bits, plus its tables. A block must
 * be here completely before it is decoded.
 */
const LONGEST_BLOCK = 2_300_000;

/**
 * Decompresses bzip2 data block by block, in at most 46 MB of memory whatever the data claims. (The
 * library's own stream decodes all blocks it has before it returns the first.)
 * @throws {ListError} if it is truncated or damaged.
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

/** Buffers bytes that arrive asynchronously, to be read synchronously. */
class Input {
  /** All bytes that have arrived, including those already read. */
  arrived = 0;
  ended = false;
  readonly #chunks: AsyncIterator<Uint8Array, unknown>;
  readonly #waiting: Uint8Array[] = [];

  constructor(bytes: Bytes) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  /** Waits until that many bytes have arrived, or the end. */
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

/** Collects single bytes. */
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

/** At the end of the data, the decoder cannot tell a truncated file from a damaged one. */
function unreadable(name: string, atEnd: boolean, cause?: unknown): ListError {
  const what = atEnd ? 'is damaged or cut short' : 'is damaged';
  const message = `${name} ${what}: its bzip2 data cannot be read.`;
  return new ListError(atEnd ? 'truncated' : 'format', message, { cause });
}
