import { halfOf, parityOf } from '../../lib/pack/photos/parity';

/** Lower bounds for the ids of a pack in bits, for various prior knowledge. */
export interface EntropyBounds {
  /** Only their number and range: log2 of the number of such sets. */
  uniform: number;
  /** The frequencies of the gaps' classes (their binary digits), plus the bits below. */
  order0: number;
  /** The same, given the classes of the two previous gaps. */
  order2: number;
  /** The same, with even and odd ids separately. */
  order2ByParity: number;
}

/** Classes: a gap below 2^53 has up to 53 binary digits; 0 means no previous gap. */
const CLASSES = 54;

/** Takes ids in ascending order and measures their entropy. */
export class EntropyMeter {
  private readonly all = new Gaps();
  private readonly byParity = [new Gaps(), new Gaps()] as const;
  private first = -1;
  private last = -1;
  private count = 0;

  add(id: number): void {
    if (this.first < 0) this.first = id;
    this.last = id;
    this.count++;
    this.all.add(id);
    this.byParity[parityOf(id)].add(halfOf(id));
  }

  bounds(): EntropyBounds {
    const range = Math.max(this.count, this.last - this.first + 1);
    return {
      // log2 of binomial(range, count), by Stirling's formula.
      uniform: this.count * (Math.log2(range / this.count) + Math.LOG2E),
      order0: this.all.bits(0),
      order2: this.all.bits(2),
      order2ByParity: this.byParity[0].bits(2) + this.byParity[1].bits(2),
    };
  }
}

class Gaps {
  /** How often a class followed two others. */
  private readonly counts = new Float64Array(CLASSES ** 3);
  private extra = 0;
  private last = -1;
  private before = 0;

  add(id: number): void {
    if (this.last >= 0) {
      const gap = id - this.last;
      const size = gap < 2 ** 31 ? 32 - Math.clz32(gap) : Math.floor(Math.log2(gap)) + 1;
      this.counts[this.before * CLASSES + size]!++;
      this.extra += size - 1;
      this.before = (this.before % CLASSES) * CLASSES + size;
    }
    this.last = id;
  }

  /** @param order The number of previous classes known: 0 or 2. */
  bits(order: 0 | 2): number {
    const contexts = order === 0 ? 1 : CLASSES ** 2;
    const table = new Float64Array(contexts * CLASSES);
    this.counts.forEach((count, i) => (table[i % table.length]! += count));
    let bits = this.extra;
    for (let context = 0; context < contexts; context++) {
      const row = table.subarray(context * CLASSES, (context + 1) * CLASSES);
      const total = row.reduce((a, b) => a + b, 0);
      for (const count of row) if (count > 0) bits -= count * Math.log2(count / total);
    }
    return bits;
  }
}
