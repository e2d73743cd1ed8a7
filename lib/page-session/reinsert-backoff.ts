/** After how many removals in a row a badge is left off: a page that insists has its way. */
const MOST = 6;
/** The second return waits this long, in milliseconds, each further one four times the last. */
const WAIT_MS = 50;
/** A badge that stood this long counts as never removed. */
const SETTLED_MS = 10_000;

/**
 * When a badge that the page removed may be put back: at once the first time, since pages redraw
 * their tiles, then after longer and longer waits, then never.
 */
export class ReinsertBackoff {
  #count = 0;

  /**
   * The badge is gone: gives the time of its return, infinite when it is to stay away.
   * @param since when it was put up. Times are of `performance.now()`.
   */
  lost(since: number, now: number): number {
    if (now - since > SETTLED_MS) this.#count = 0;
    const wait = this.#count === 0 ? 0 : WAIT_MS * 4 ** (this.#count - 1);
    this.#count += 1;
    return this.#count > MOST ? Infinity : now + wait;
  }
}
