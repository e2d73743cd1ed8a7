import { PackError } from '../errors';

const COLUMNS = [Uint8Array, Uint16Array, Uint32Array, Float64Array] as const;

/** Whole numbers, as {@link ByteReader.column} returns them. */
export type Column = InstanceType<(typeof COLUMNS)[number]>;

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

  /** The count, then the numbers. */
  numbers(values: readonly number[]): this {
    this.number(values.length);
    for (const value of values) this.number(value);
    return this;
  }

  /** Four bytes, little-endian. */
  word(value: number): this {
    return this.raw(new Uint8Array(Uint32Array.of(value).buffer));
  }

  /**
   * Numbers of equal width, so that reading is copying: the width in bytes (1, 2, 4, or 8 for a float),
   * then each number, little-endian.
   */
  column(values: readonly number[]): this {
    const largest = values.reduce((a, b) => Math.max(a, b), 0);
    const Numbers = COLUMNS.find((each) => largest < 256 ** each.BYTES_PER_ELEMENT)!;
    const { buffer } = Numbers.from(values);
    return this.number(Numbers.BYTES_PER_ELEMENT).raw(new Uint8Array(buffer));
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

/**
 * Reads what {@link ByteWriter} wrote, in the same order. The bytes are untrusted: no number above 2^53 - 1
 * is returned, and no more is allocated than the remaining bytes can hold.
 */
export class ByteReader {
  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
  ) {}

  number(): number {
    let value = 0;
    let scale = 1;
    // Directories are read while the code is not compiled yet: no array per byte.
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at++]!;
      value += (byte & 127) * scale;
      if (value > Number.MAX_SAFE_INTEGER) break;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw this.at < this.bytes.length ? this.wrong('a number too large') : this.tooShort();
  }

  /** The number of things that follow, each of at least `each` bytes. */
  count(each = 1): number {
    const count = this.number();
    if (count * each > this.bytes.length - this.at) throw this.tooShort();
    return count;
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  numbers(): number[] {
    return Array.from({ length: this.count() }, () => this.number());
  }

  column(count: number): Column {
    const width = this.number();
    const Numbers = COLUMNS.find((each) => width === each.BYTES_PER_ELEMENT);
    if (!Numbers) throw this.wrong(`numbers of ${width} bytes`);
    // `slice` aligns the buffer to the numbers' width.
    const column = new Numbers(this.raw(count * width).slice().buffer);
    if (Numbers === Float64Array && !column.every(isNumber))
      throw this.wrong('a number that is none');
    return column;
  }

  string(): string {
    return new TextDecoder().decode(this.raw(this.number()));
  }

  raw(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw this.tooShort();
    const bytes = this.bytes.subarray(this.at, end);
    this.at = end;
    return bytes;
  }

  /** @throws {PackError} if there is more to read. */
  end(): void {
    if (this.at < this.bytes.length) throw new PackError('damaged', `${this.name} is too long.`);
  }

  /** @throws {PackError} if a value that was read is impossible. */
  check(holds: boolean, what: string): void {
    if (!holds) throw this.wrong(what);
  }

  private wrong(what: string): PackError {
    return new PackError('damaged', `${this.name} has ${what}.`);
  }

  private tooShort(): PackError {
    return new PackError('damaged', `${this.name} ends too early.`);
  }
}

const isNumber = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
