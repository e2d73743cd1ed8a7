/** The parts of `unbzip2-stream` that decode block by block. */
declare module 'unbzip2-stream/lib/bit_iterator.js' {
  /** Reads that many bits; null skips to the next byte. */
  export interface Bits {
    (count: number | null): number;
    /** The bytes of which at least one bit was read. */
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
     * Decodes a block and verifies its checksum.
     * @param buffer as many numbers as a block has bytes.
     * @returns the checksum of the stream so far; null at the end of the stream.
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
