/**
 * Bits are packed into 32-bit words from the most significant bit down, so that a prefix code can
 * be looked up with the top bits of a word. In a file the words are little-endian, as they are in
 * the memory of every machine that runs a browser.
 */
export class BitWriter {
  private words = new Uint32Array(1024);
  /** The number of bits written. */
  length = 0;

  /** Appends the low `count` bits of `value`; at most 32. */
  write(value: number, count: number): void {
    const at = this.length >>> 5;
    if (at + 2 > this.words.length) this.grow();
    const free = 32 - (this.length & 31);
    const bits = count === 32 ? value : value & ((1 << count) - 1);
    if (count <= free) {
      this.words[at]! |= bits << (free - count);
    } else {
      this.words[at]! |= bits >>> (count - free);
      this.words[at + 1]! |= bits << (32 - (count - free));
    }
    this.length += count;
  }

  /** Returns the words written so far, the last one padded with zeros, and starts over. */
  take(): Uint32Array {
    const words = this.words.slice(0, (this.length + 31) >>> 5);
    this.words.fill(0, 0, words.length);
    this.length = 0;
    return words;
  }

  private grow(): void {
    const words = new Uint32Array(this.words.length * 2);
    words.set(this.words);
    this.words = words;
  }
}

/** The 32 bits at a bit position, as a signed integer; zeros past the end. */
export function peek(words: Uint32Array, position: number): number {
  const at = position >>> 5;
  const shift = position & 31;
  return (words[at]! << shift) | ((words[at + 1]! >>> 1) >>> (31 - shift));
}
