import type { PackInput, PhotoBatch } from './input';
import { LONGEST_ALIAS } from './owners/aliases';
import { nsidKey } from '../ids/nsid';

/** @throws {RangeError} if the tables of the input violate `PackInput`. */
export function checkInput({ datasets, owners, sets }: PackInput): void {
  for (let i = 1; i < datasets.length; i++) {
    if (!(datasets[i - 1]!.id < datasets[i]!.id)) {
      throw new RangeError(`Datasets are not sorted at ${datasets[i]!.id}.`);
    }
  }
  for (const set of sets) {
    const bad = set.some(
      (index, i) =>
        !Number.isInteger(index) || index <= (set[i - 1] ?? -1) || index >= datasets.length,
    );
    if (bad || set.length === 0) throw new RangeError(`Not a set of datasets: [${set.join()}].`);
  }
  let before = -1;
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i]!;
    const key = nsidKey(owner) ?? Infinity;
    if (key === Infinity && owner.length > LONGEST_ALIAS) {
      throw new RangeError(`The alias is too long: "${owner.slice(0, 40)}…".`);
    }
    if (key === Infinity && (owner === '' || owner !== owner.toLowerCase())) {
      throw new RangeError(`Neither an NSID nor an alias in lower case: "${owner}".`);
    }
    // The order of `compareOwners`, without parsing each NSID twice.
    const sorted = key > before || (key === before && key === Infinity && owner > owners[i - 1]!);
    if (!sorted) throw new RangeError(`Owners are not sorted at ${owner}.`);
    before = key;
  }
}

/**
 * @param last The id before the batch, or 0.
 * @returns The batch's last id.
 * @throws {RangeError} if the batch violates `PhotoBatch`.
 */
export function checkBatch(
  batch: PhotoBatch,
  last: number,
  input: { sets: ArrayLike<unknown>; owners: ArrayLike<unknown> },
): number {
  const { ids, sets, nsids, aliases } = batch;
  const setCount = input.sets.length;
  const ownerCount = input.owners.length;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    if (!(id > last && id <= Number.MAX_SAFE_INTEGER && Math.floor(id) === id)) {
      throw unordered(id);
    }
    const isWhole =
      sets[i]! < setCount && isOwner(nsids[i]!, ownerCount) && isOwner(aliases[i]!, ownerCount);
    if (!isWhole) throw dangling(id);
    last = id;
  }
  return last;
}

const isOwner = (owner: number, count: number): boolean => owner >= -1 && owner < count;

const unordered = (id: number): RangeError => new RangeError(`Photo ids do not ascend at ${id}.`);
const dangling = (id: number): RangeError =>
  new RangeError(`Photo ${id} refers to an unknown set or owner.`);
