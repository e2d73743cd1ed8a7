import { excerpt } from '../errors';

/** A cell that was ignored although its row gave a photo. */
type Doubt = 'photo number' | 'address' | 'owner';

/** Counts unreadable cells in rows whose photo is known from other cells, so that none is lost silently. */
export class Doubts {
  readonly #counts = new Map<Doubt, { cells: number; example: string }>();

  add(what: Doubt, cell: string): void {
    const known = this.#counts.get(what) ?? { cells: 0, example: cell };
    known.cells++;
    this.#counts.set(what, known);
  }

  /** A sentence for each kind of cell. */
  get notes(): string[] {
    return [...this.#counts].map(([what, { cells, example }]) => {
      const count = `${cells.toLocaleString('en')} ${what}${cells === 1 ? '' : what.endsWith('s') ? 'es' : 's'}`;
      return `${count} could not be read, such as ${excerpt(example)}; the photos were taken without.`;
    });
  }
}
