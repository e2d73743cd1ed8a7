import type { Sighting } from '../sources/types';
import { Column } from './column';
import { ImportError } from './import-error';

/** With this many rows, indexing takes about 700 MB of memory; larger lists need the command line. */
const MOST_ROWS = 16_000_000;
const MOST_DATASETS = 1 << 16;

/** The sightings of a list, in 14 bytes each plus one string per owner. */
export class Sightings {
  readonly photos = new Column((length) => new Float64Array(length));
  /** Index into {@link datasets}. */
  readonly dataset = new Column((length) => new Uint16Array(length));
  /** Index into {@link owners}, or -1. */
  readonly owner = new Column((length) => new Int32Array(length));
  readonly datasets = new Names(MOST_DATASETS);
  readonly owners = new Names(MOST_ROWS);

  constructor(private readonly most = MOST_ROWS) {}

  /** @throws {ImportError} if there are too many. */
  add(batch: readonly Sighting[]): void {
    if (this.photos.length + batch.length > this.most) throw new ImportError('tooLarge');
    for (const { photoId, owner, dataset } of batch) {
      this.photos.push(photoId);
      this.dataset.push(this.datasets.indexOf(dataset));
      this.owner.push(owner === null ? -1 : this.owners.indexOf(owner));
    }
  }
}

/** Distinct strings, numbered in order of appearance. */
class Names {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly most: number) {}

  indexOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    if (this.all.length === this.most) throw new ImportError('tooLarge');
    // A slice would keep the whole text of the row in memory.
    const own = copyOf(name);
    this.#numbers.set(own, this.all.length);
    return this.all.push(own) - 1;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const copyOf = (text: string): string => decoder.decode(encoder.encode(text));
