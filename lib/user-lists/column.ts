type Numbers = Float64Array | Uint16Array | Int32Array;

/** A growing typed array of numbers. */
export class Column<T extends Numbers> {
  length = 0;

  /** @param make makes an array of a given length. */
  constructor(
    private readonly make: (length: number) => T,
    private data = make(1 << 16),
  ) {}

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = this.make(2 * this.length);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  /** The numbers, not copied. */
  get values(): T {
    return this.data.subarray(0, this.length) as T;
  }
}
