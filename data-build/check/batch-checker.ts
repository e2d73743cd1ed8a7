import type { InMemoryPack } from '../../lib/pack/in-memory-pack';
import { DataError } from '../errors';
import { createRandom } from '../sample/random';
import type { Random } from '../sample/random';
import { isAmong } from './is-among';

/** Photos that a pack must have; all other ids between them must be absent. */
export interface Expected {
  /** Ascending; those `before` and `after` belong to the neighbouring batches and are not checked. */
  ids: Float64Array;
  before: number;
  after: number;
  /** Index into the input's sets, for each photo to check. */
  sets: Uint32Array;
  /** How many random ids between the first and the last to check. */
  random: number;
}

/**
 * All ids are checked in order (see `OrderedSet`). One in this many photos, which is several in each block
 * of the pack, and one in this many other ids are also looked up singly, as for a single query.
 */
const PHOTO_ALONE = 8;
const OTHER_ALONE = 64;

/** How far around each photo the pack is checked. */
export const NEIGHBOURS = 3;

/** Checks a pack's answers for photos, their neighbours and random ids. */
export class BatchChecker {
  /** The pack's index for each set of the input. */
  readonly #labels: Int32Array;
  readonly #random: Random = createRandom(1);
  readonly #photoAlone: number;
  readonly #otherAlone: number;

  /**
   * @param sets the input's sets, as indices into the same datasets as the pack's.
   * @param alone whether to look up each id singly, too.
   */
  constructor(
    private readonly pack: InMemoryPack,
    sets: readonly (readonly number[])[],
    alone = false,
  ) {
    this.#photoAlone = alone ? 1 : PHOTO_ALONE;
    this.#otherAlone = alone ? 1 : OTHER_ALONE;
    const known = new Map(pack.sets.map((set, label) => [set.join(), label]));
    // A set that the pack does not have cannot be an answer: -2, as -1 means "not listed".
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

  /** Every id near a photo that is not a photo itself. */
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
   * Random ids from the first photo to the last, one in each of `count` equal stretches, so that they
   * ascend. Photos among them have already been checked.
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
    throw new DataError(`The written pack answers ${is!} for photo ${id}; expected ${must!}.`);
  }

  #describe(label: number): string {
    if (label === -1) return '"not listed"';
    const set = this.pack.sets[label] ?? [];
    return `[${set.map((index) => this.pack.manifest.datasets[index]!.id).join(', ')}]`;
  }
}
