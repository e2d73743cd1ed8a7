/** The parts of `unbzip2-stream` that decode block by block. */
declare module 'unbzip2-stream/lib/bit_iterator.js' {
  /** Reads so many bits; null skips to the next byte. */
  export interface Bits {
    (count: number | null): number;
    /** Bytes of which a bit was read. */
    bytesRead: number;
  }
  export default function bitIterator(nextBuffer: () => Uint8Array | undefined): Bits;
}

declare module 'unbzip2-stream/lib/bzip2.js' {
  import type { Bits } from 'unbzip2-stream/lib/bit_iterator.js';

  const bzip2: {
    /** Reads the header of a stream: the size of its blocks, in units of 100,000 bytes. */
    header(bits: Bits): number;
    /**
     * Decodes a block and checks its checksum.
     * @param buffer of as many numbers as a block has bytes.
     * @returns the checksum of the stream so far; null where the stream ends instead.
     */
    decompress(
      bits: Bits,
      put: (byte: number) => void,
      buffer: Int32Array,
      size: number,
      checksum: number,
    ): number | null;
  };
  export default bzip2;
}
