/**
 * Cuts photos into ranges and groups each range by owner, for `posting-list-table.ts`. Photos come by
 * ascending id, so an owner's positions come in order: grouping needs a linked list per owner and no
 * sorting.
 */
export class Ranges {
  /** The parity of each finished range. */
  readonly parities: number[] = [];
  private readonly open: readonly [OpenRange, OpenRange];

  /**
   * @param size Photos in a range.
   * @param emit Takes an owner's positions in a range, ascending, for owners in order; the array is reused
   *   after it returns.
   */
  constructor(
    readonly size: number,
    owners: number,
    private readonly emit: (range: number, owner: number, positions: Uint32Array) => void,
  ) {
    this.open = [new OpenRange(size, owners), new OpenRange(size, owners)];
  }

  /** @param nsid, alias Owner numbers, or -1. */
  push(parity: 0 | 1, nsid: number, alias: number): void {
    const range = this.open[parity];
    if (nsid >= 0) range.add(nsid);
    if (alias >= 0) range.add(alias);
    if (++range.photos === this.size) this.close(parity);
  }

  /** Ends the partial ranges. */
  end(): void {
    for (const parity of [0, 1] as const) if (this.open[parity].photos > 0) this.close(parity);
  }

  private close(parity: 0 | 1): void {
    const number = this.parities.push(parity) - 1;
    this.open[parity].drain((owner, positions) => {
      this.emit(number, owner, positions);
    });
  }
}

class OpenRange {
  photos = 0;
  private entries = 0;
  /** The index of each owner's last entry, plus 1. */
  private readonly last: Uint32Array;
  /**
   * By entry: the photo's position, and the index of the owner's previous entry, plus 1. A photo has up to
   * two entries.
   */
  private readonly position: Uint32Array;
  private readonly before: Uint32Array;
  private readonly owners: number[] = [];
  private readonly buffer: Uint32Array;

  constructor(size: number, owners: number) {
    this.last = new Uint32Array(owners);
    this.position = new Uint32Array(2 * size);
    this.before = new Uint32Array(2 * size);
    this.buffer = new Uint32Array(size);
  }

  add(owner: number): void {
    const before = this.last[owner]!;
    if (before === 0) this.owners.push(owner);
    this.position[this.entries] = this.photos;
    this.before[this.entries] = before;
    this.last[owner] = ++this.entries;
  }

  drain(take: (owner: number, positions: Uint32Array) => void): void {
    const { buffer, last, position, before } = this;
    for (const owner of Uint32Array.from(this.owners).sort()) {
      let start = buffer.length;
      for (let entry = last[owner]!; entry > 0; entry = before[entry - 1]!) {
        buffer[--start] = position[entry - 1]!;
      }
      last[owner] = 0;
      take(owner, buffer.subarray(start));
    }
    this.owners.length = 0;
    this.photos = this.entries = 0;
  }
}
