import { excerpt } from '../errors';

/** What was left out of a row whose photo was read. */
type Doubt = 'photo number' | 'address' | 'owner';

/** Counts cells that could not be read beside others that named the photo, so that none is lost silently. */
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
