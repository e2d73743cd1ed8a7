import { nsidKey } from '../../lib/ids/nsid';
import { compareOwners } from '../../lib/pack/owners/owners';

/** Gives each owner a small number, in order of first appearance. */
export class OwnerNames {
  readonly #ids = new Map<string, number>();
  #last = { name: '', id: -1 };

  /** The owner's number; -1 for null. */
  idOf(owner: string | null): number {
    if (owner === null) return -1;
    // Consecutive rows are often about one member.
    if (owner !== this.#last.name) this.#last = { name: owner, id: this.#find(owner) };
    return this.#last.id;
  }

  #find(owner: string): number {
    const known = this.#ids.get(owner);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    // A copy: a slice of a file's chunk would keep the whole chunk in memory.
    this.#ids.set(Buffer.from(owner).toString(), id);
    return id;
  }

  /** All names in the order of a pack (`compareOwners`), and each number's rank in it. */
  ranked(): RankedOwners {
    const names = [...this.#ids.keys()];
    // Computes each key once; `compareOwners` would do so at every comparison.
    const keys = names.map((name) => nsidKey(name) ?? Infinity);
    const order = [...names.keys()].sort((a, b) =>
      keys[a] === keys[b] ? compareOwners(names[a]!, names[b]!) : keys[a]! - keys[b]!,
    );
    const ranks = new Int32Array(names.length);
    order.forEach((id, rank) => (ranks[id] = rank));
    const nsids = keys.filter((key) => key < Infinity).length;
    return { names: order.map((id) => names[id]!), ranks, nsids };
  }
}

/** Owners in the order of a pack: NSIDs, then aliases. */
export interface RankedOwners {
  names: string[];
  /** Rank by number. */
  ranks: Int32Array;
  /** The number of NSIDs among them. */
  nsids: number;
}
