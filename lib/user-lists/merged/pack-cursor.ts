import type { PackInput, PhotoBatch } from '../../pack/input';

/**
 * Iterates over a pack's photos in ascending order, with numbers of datasets and owners that several packs
 * share.
 */
export class PackCursor {
  /** The current photo's id; Infinity before the first and after the last. */
  id = Infinity;
  /** -1 if none is named. */
  nsid = -1;
  alias = -1;
  /** Numbers of its datasets; those without an owner have numbers of their own. */
  set: readonly number[] = [];
  #at = 0;
  #batch: PhotoBatch | null = null;
  readonly #batches: AsyncIterator<PhotoBatch>;
  readonly #sets: readonly (readonly number[])[];
  readonly #setsOfNobody: readonly (readonly number[])[];
  readonly #owners: Int32Array;

  constructor(
    { datasets, sets, owners, photos }: PackInput,
    datasetNumber: (id: string, isNamed: boolean) => number,
    ownerNumber: (name: string) => number,
  ) {
    const numbered = (isNamed: boolean) =>
      sets.map((set) => set.map((dataset) => datasetNumber(datasets[dataset]!.id, isNamed)));
    this.#sets = numbered(true);
    this.#setsOfNobody = numbered(false);
    this.#owners = Int32Array.from(owners, ownerNumber);
    this.#batches = photos()[Symbol.asyncIterator]();
  }

  /** Moves to the next photo already read. @returns false at their end. */
  step(): boolean {
    return this.#show(this.#at + 1);
  }

  /** Reads more photos and moves to the first of them. @throws {PackError} */
  async read(): Promise<void> {
    const next = await this.#batches.next();
    this.#batch = next.done ? null : next.value;
    if (!this.#show(0)) this.id = Infinity;
  }

  #show(at: number): boolean {
    const batch = this.#batch;
    if (!batch || at >= batch.ids.length) return false;
    this.#at = at;
    this.id = batch.ids[at]!;
    this.nsid = this.#number(batch.nsids[at]!);
    this.alias = this.#number(batch.aliases[at]!);
    const isNamed = this.nsid >= 0 || this.alias >= 0;
    this.set = (isNamed ? this.#sets : this.#setsOfNobody)[batch.sets[at]!]!;
    return true;
  }

  #number(owner: number): number {
    return owner < 0 ? -1 : this.#owners[owner]!;
  }
}
