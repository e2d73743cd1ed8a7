/** Which owners each part of the input names, one bit each. */
export class SeenOwners {
  readonly #bits: Uint8Array[];

  constructor(parts: number, owners: number) {
    this.#bits = Array.from({ length: parts }, () => new Uint8Array((owners + 7) >>> 3));
  }

  add(part: number, owner: number): void {
    this.#bits[part]![owner >>> 3]! |= 1 << (owner & 7);
  }

  /** The number of distinct owners that the parts name together. */
  count(parts: readonly number[]): number {
    let count = 0;
    const length = this.#bits[parts[0] ?? 0]?.length ?? 0;
    for (let i = 0; i < length; i++) {
      let bits = 0;
      for (const part of parts) bits |= this.#bits[part]![i]!;
      for (; bits > 0; bits &= bits - 1) count++;
    }
    return count;
  }
}
