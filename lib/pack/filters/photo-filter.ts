import type { ByteReader, ByteWriter, Column } from '../bits/bytes';
import { bitLength } from '../coding/classes';

/**
 * The photo filter: a Bloom filter with one hash function, `id >> shift`, compressed.
 *
 * One hash and a sparse array is the best that can be done for a given number of *compressed* bits
 * (Mitzenmacher 2002), and a hash that keeps the order has two gains more: the photos of one upload
 * share bits, and neighbouring bits tell of one another. The array is stored as the places where
 * runs of ones and of zeros begin. Runs of zeros that exclude fewer than 2^hole ids are filled with
 * ones. What is left is the stretches of Flickr's counter without a listed photo, down to the length
 * that {@link MOST_RUNS} allows.
 *
 * Places are in buckets by their high bits, as in Elias and Fano's coding; the low bits are whole
 * bytes, so that a worker that has just started need not decode, only add up the buckets. An entropy
 * coder takes 7 bits a place instead of 9, but a fresh worker took 15 ms to open what it had coded.
 *
 *     filter   := first id  last - first  shift  span  buckets  { places in a bucket }  { low bits of a place }
 *       span   prefixes that a bucket covers: 2^8, or 2^16 where places are far apart
 *       place  first prefix of a run, ones and zeros in turn, less that of the first id
 */
export class PhotoFilter {
  private readonly first: number;
  private readonly last: number;
  private readonly scale: number;
  /** Prefixes that a bucket covers. */
  private readonly span: number;
  /** Places before each bucket. */
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
 * The most runs of ones in a filter. On 3.63 million photos, of pages of 100 unlisted photos from 2015
 * on, these answer 69 % where the page is one upload and 15 % where it is fourteen, for 22 kB; half as
 * many 45 and 11 %, for 9 kB; twice as many 92 and 60 %, for 55 kB, but 25 kB more of filter made every
 * start in Chromium 3 to 4 ms longer, and a page that needs the table takes 15. Where every minute has its
 * listed photo, as before 2014, no filter of such a size answers anything (`npm run bench -- filter`).
 */
const MOST_RUNS = 1 << 14;
/** Prefixes are this much finer than the shortest hole that is kept. */
const FINER = 3;

/** Makes a filter in two passes over all ids, ascending: `collect` each, then `push` each. */
export class PhotoFilterWriter {
  /** How many gaps have so many binary digits. */
  private readonly gaps = new Float64Array(54);
  private photos = 0;
  private first = 0;
  private before = 0;
  private shift = -1;
  private scale = 0;
  private span = 0;
  /** The shortest hole to keep, in prefixes: at least 2, so that a bucket's places are never all taken. */
  private hole = 0;
  /** Where runs begin and end; the last run is still open. */
  private readonly edges: number[] = [];
  private start = 0;
  private end = 0;

  /** @param mostRuns another number, to see what it would do. */
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

  /** The shortest holes to keep, by how many there would be; and prefixes that take the least room. */
  private choose(): void {
    const most = Math.min(this.mostRuns, Math.ceil(this.photos / 8));
    let size = 53;
    let runs = 1;
    while (size > 1 && runs + this.gaps[size]! <= most) runs += this.gaps[size--]!;
    // Holes of at least 2^size ids have more than `size` binary digits.
    this.shift = Math.max(0, size - FINER);
    const bytes = (width: number): number =>
      width * (2 * runs + (this.before - this.first) / 2 ** this.shift / 256 ** width);
    // Few photos far apart: coarser prefixes, rather than a filter of empty buckets.
    while (Math.min(bytes(1), bytes(2)) > 16 * runs + 8192) this.shift++;
    this.span = bytes(1) <= bytes(2) ? 256 : 256 ** 2;
    this.scale = 2 ** this.shift;
    this.hole = Math.max(2, 2 ** (size - this.shift));
  }

  private closeRun(): void {
    if (this.end > this.start) this.edges.push(this.start, this.end);
  }
}
