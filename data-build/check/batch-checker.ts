import type { InMemoryPack } from '../../lib/pack/in-memory-pack';
import { DataError } from '../errors';
import { createRandom } from '../sample/random';
import type { Random } from '../sample/random';
import { isAmong } from './is-among';

/** Photos that a pack must have, and all that it must not have between them. */
export interface Expected {
  /** Ascending; `before` and `after` of them are the neighbouring batches' and not asked for. */
  ids: Float64Array;
  before: number;
  after: number;
  /** Index into the input's sets, for each that is asked for. */
  sets: Uint32Array;
  /** How many random ids between the first and the last to ask for. */
  random: number;
}

/**
 * All are asked for in order (see `OrderedSet`). One photo in so many, several in each block of the
 * pack, and one other id in so many are asked for in the way that a single question takes, too.
 */
const PHOTO_ALONE = 8;
const OTHER_ALONE = 64;

/** How far beyond each photo the pack is asked. */
export const NEIGHBOURS = 3;

/** Asks a pack about photos, their neighbours and random ids. */
export class BatchChecker {
  /** The pack's number of each set of the input. */
  readonly #labels: Int32Array;
  readonly #random: Random = createRandom(1);
  readonly #photoAlone: number;
  readonly #otherAlone: number;

  /**
   * @param sets the input's sets, as indices into the same datasets as the pack's.
   * @param alone whether each id is to be asked for alone, too.
   */
  constructor(
    private readonly pack: InMemoryPack,
    sets: readonly (readonly number[])[],
    alone = false,
  ) {
    this.#photoAlone = alone ? 1 : PHOTO_ALONE;
    this.#otherAlone = alone ? 1 : OTHER_ALONE;
    const known = new Map(pack.sets.map((set, label) => [set.join(), label]));
    // A set that the pack does not know can be no answer: -2, where -1 is "not listed".
    this.#labels = Int32Array.from(sets, (set) => known.get(set.join()) ?? -2);
  }

  /** @throws {DataError} on the first wrong answer. */
  check({ ids, before, after, sets, random }: Expected): void {
    const end = ids.length - after;
    for (let i = before; i < end; i++) {
      const label = this.#labels[sets[i - before]!]!;
      this.#expect(ids[i]!, this.pack.setInOrder(ids[i]!), label);
      if (i % this.#photoAlone === 0) this.#expect(ids[i]!, this.pack.answerOf(ids[i]!), label);
    }
    this.#checkNeighbours(ids, before, end);
    this.#checkRandom(ids.subarray(before, end), random);
  }

  /** Every id close to a photo that is none itself. */
  #checkNeighbours(ids: Float64Array, from: number, end: number): void {
    let asked = -Infinity;
    for (let i = from; i < end; i++) {
      const last = Math.min(ids[i]! + NEIGHBOURS, (ids[i + 1] ?? Infinity) - 1);
      const first = Math.max(ids[i]! - NEIGHBOURS, (ids[i - 1] ?? -1) + 1, asked + 1);
      for (let id = first; id <= last; id++) {
        if (id === ids[i]) continue;
        this.#expect(id, this.pack.setInOrder(id), -1);
        if (id % this.#otherAlone === 0) this.#expect(id, this.pack.answerOf(id), -1);
      }
      asked = last;
    }
  }

  /**
   * Random ids from the first photo to the last, one in each of `count` equal stretches, so that
   * they ascend. The photos among them were asked for.
   */
  #checkRandom(ids: Float64Array, count: number): void {
    const first = ids[0]!;
    const width = (ids.at(-1)! - first + 1) / count;
    for (let i = 0; i < count; i++) {
      const id = first + Math.floor((i + this.#random.next()) * width);
      const label = this.pack.setInOrder(id);
      if (label !== -1 && !isAmong(ids, id)) this.#expect(id, label, -1);
      if (i % this.#otherAlone === 0) this.#expect(id, this.pack.answerOf(id), label);
    }
  }

  #expect(id: number, answer: number, expected: number): void {
    if (answer === expected) return;
    const [is, must] = [answer, expected].map((label) => this.#describe(label));
    throw new DataError(`The pack written answers photo ${id} with ${is!}; it must be ${must!}.`);
  }

  #describe(label: number): string {
    if (label === -1) return '"not listed"';
    const set = this.pack.sets[label] ?? [];
    return `[${set.map((index) => this.pack.manifest.datasets[index]!.id).join(', ')}]`;
  }
}
