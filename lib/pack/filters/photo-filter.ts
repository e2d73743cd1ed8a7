import type { ByteReader, ByteWriter, Column } from '../bits/bytes';
import { bitLength } from '../coding/classes';

/**
 * The photo filter: a compressed Bloom filter with one hash function, `id >> shift`.
 *
 * For a given number of *compressed* bits, one hash function and a sparse array are best (Mitzenmacher
 * 2002). An order-preserving hash has two more advantages: the photos of one upload share bits, and
 * neighbouring bits are correlated. The array is stored as the positions where runs of ones and of zeros
 * begin. Runs of zeros that exclude fewer than 2^hole ids are filled with ones. The remaining zeros are the
 * stretches of Flickr's id counter without a listed photo, down to the length that {@link MOST_RUNS}
 * allows.
 *
 * Positions are grouped into buckets by their high bits, as in Elias-Fano coding. The low bits are whole
 * bytes, so a worker that has just started only sums up the buckets and decodes nothing. An entropy coder
 * would take 7 bits per position instead of 9, but a fresh worker took 15 ms to open its output.
 *
 *     filter   := first id  last - first  shift  span  buckets  { positions in a bucket }  { low bits }
 *       span      prefixes that a bucket covers: 2^8, or 2^16 if positions are far apart
 *       position  first prefix of a run, ones and zeros alternating, minus that of the first id
 */
export class PhotoFilter {
  private readonly first: number;
  private readonly last: number;
  private readonly scale: number;
  /** The number of prefixes that a bucket covers. */
  private readonly span: number;
  /** The number of positions before each bucket. */
  private readonly starts: Uint32Array;
  private readonly lows: Column;

  /** @throws {PackError} */
  constructor(from: ByteReader) {
    this.first = from.number();
    this.last = this.first + from.number();
    const shift = from.number();
    this.span = from.number();
    from.check(this.last <= Number.MAX_SAFE_INTEGER && shift <= 53, 'ids that are too large');
    from.check(this.span === 256 || this.span === 256 ** 2, `buckets of ${this.span}`);
    this.scale = 2 ** shift;
    const buckets = from.count();
    const counts = from.column(buckets);
    from.check(this.placeOf(this.last) < buckets * this.span, 'too few buckets');
    this.starts = new Uint32Array(buckets + 1);
    let places = 0;
    for (let i = 0; i < buckets; i++) this.starts[i + 1] = places += counts[i]!;
    this.lows = from.column(places);
  }

  /** False only for ids that are certainly not in the pack. */
  mayHave(id: number): boolean {
    if (!(id >= this.first && id <= this.last)) return false;
    const place = this.placeOf(id);
    const bucket = Math.floor(place / this.span);
    const low = place - bucket * this.span;
    let from = this.starts[bucket]!;
    let to = this.starts[bucket + 1]!;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.lows[middle]! <= low) from = middle + 1;
      else to = middle;
    }
    return from % 2 === 1;
  }

  private placeOf(id: number): number {
    return Math.floor(id / this.scale) - Math.floor(this.first / this.scale);
  }
}

/**
 * The most runs of ones in a filter. Measured on 3.63 million photos with pages of 100 unlisted photos from
 * 2015 on: this many, in 22 kB, answer 69 % of pages that show one upload and 15 % of those that show
 * fourteen; half as many, in 9 kB, 45 and 11 %; twice as many, in 55 kB, 92 and 60 %. But another 25 kB of
 * filter made every start in Chromium 3 to 4 ms longer, while a page that needs the table takes 15 ms.
 * Before 2014, when every minute has a listed photo, no filter of such a size helps (`npm run bench --
 * filter`).
 */
const MOST_RUNS = 1 << 14;
/** Prefixes are finer than the shortest hole kept by this many bits. */
const FINER = 3;

/** Makes a filter in two passes over all ids in ascending order: `collect` each, then `push` each. */
export class PhotoFilterWriter {
  /** The number of gaps by their binary digits. */
  private readonly gaps = new Float64Array(54);
  private photos = 0;
  private first = 0;
  private before = 0;
  private shift = -1;
  private scale = 0;
  private span = 0;
  /** The shortest hole to keep, in prefixes: at least 2, so that a bucket is never full. */
  private hole = 0;
  /** Where runs begin and end; the last run is open. */
  private readonly edges: number[] = [];
  private start = 0;
  private end = 0;

  /** @param mostRuns Another number, for measurements. */
  constructor(private readonly mostRuns = MOST_RUNS) {}

  collect(id: number): void {
    if (this.photos === 0) this.first = id;
    const gap = id - this.before;
    this.gaps[gap < 2 ** 31 ? bitLength(gap) : Math.floor(Math.log2(gap)) + 1]!++;
    this.before = id;
    this.photos++;
  }

  push(id: number): void {
    if (this.shift < 0) this.choose();
    const prefix = Math.floor(id / this.scale);
    if (this.end === 0 || prefix - this.end >= this.hole) {
      this.closeRun();
      this.start = prefix;
    }
    this.end = prefix + 1;
  }

  write(to: ByteWriter): void {
    this.closeRun();
    const { edges, span } = this;
    const origin = edges[0]!;
    const counts = new Array<number>(Math.floor((edges.at(-1)! - origin) / span) + 1).fill(0);
    for (const edge of edges) counts[Math.floor((edge - origin) / span)]!++;
    to.number(this.first).number(this.before - this.first);
    to.number(this.shift).number(span).number(counts.length);
    to.column(counts).column(edges.map((edge) => (edge - origin) % span));
  }

  /**
   * Chooses the shortest holes to keep, by their number, and the prefix length that takes the fewest bytes.
   */
  private choose(): void {
    const most = Math.min(this.mostRuns, Math.ceil(this.photos / 8));
    let size = 53;
    let runs = 1;
    while (size > 1 && runs + this.gaps[size]! <= most) runs += this.gaps[size--]!;
    // Holes of at least 2^size ids have more than `size` binary digits.
    this.shift = Math.max(0, size - FINER);
    const bytes = (width: number): number =>
      width * (2 * runs + (this.before - this.first) / 2 ** this.shift / 256 ** width);
    // If few photos are far apart, use coarser prefixes rather than many empty buckets.
    while (Math.min(bytes(1), bytes(2)) > 16 * runs + 8192) this.shift++;
    this.span = bytes(1) <= bytes(2) ? 256 : 256 ** 2;
    this.scale = 2 ** this.shift;
    this.hole = Math.max(2, 2 ** (size - this.shift));
  }

  private closeRun(): void {
    if (this.end > this.start) this.edges.push(this.start, this.end);
  }
}
