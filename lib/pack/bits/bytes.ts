import { PackError } from '../errors';

/** Writes the directories of a pack: whole numbers as LEB128, strings as UTF-8. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  private length = 0;

  /** A whole number from 0 to 2^53 - 1, seven bits a byte, the lowest first. */
  number(value: number): this {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    return this.byte(rest);
  }

  /** A number that may be negative. */
  signed(value: number): this {
    return this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** How many numbers, then the numbers. */
  numbers(values: readonly number[]): this {
    this.number(values.length);
    for (const value of values) this.number(value);
    return this;
  }

  /** Four bytes, little-endian. */
  word(value: number): this {
    return this.raw(new Uint8Array(Uint32Array.of(value).buffer));
  }

  words(values: Uint32Array): this {
    this.number(values.length);
    return this.raw(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  string(text: string): this {
    const bytes = new TextEncoder().encode(text);
    return this.number(bytes.length).raw(bytes);
  }

  raw(bytes: Uint8Array): this {
    while (this.length + bytes.length > this.bytes.length) this.grow();
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  result(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private byte(value: number): this {
    if (this.length === this.bytes.length) this.grow();
    this.bytes[this.length++] = value;
    return this;
  }

  private grow(): void {
    const bytes = new Uint8Array(this.bytes.length * 2);
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

/** Reads what {@link ByteWriter} wrote, in the same order. */
export class ByteReader {
  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
  ) {}

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.raw(1)[0]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  numbers(): number[] {
    return Array.from({ length: this.number() }, () => this.number());
  }

  word(): number {
    const [a, b, c, d] = this.raw(4);
    return (a! | (b! << 8) | (c! << 16) | (d! << 24)) >>> 0;
  }

  words(): Uint32Array {
    const words = new Uint32Array(this.number());
    new Uint8Array(words.buffer).set(this.raw(words.byteLength));
    return words;
  }

  string(): string {
    return new TextDecoder().decode(this.raw(this.number()));
  }

  raw(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new PackError('damaged', `${this.name} ends too early.`);
    const bytes = this.bytes.subarray(this.at, end);
    this.at = end;
    return bytes;
  }

  /** @throws {PackError} when there is more to read. */
  end(): void {
    if (this.at < this.bytes.length) throw new PackError('damaged', `${this.name} is too long.`);
  }
}
