/** After this many consecutive removals a badge is not put back: the page has the last word. */
const MOST = 6;
/** Milliseconds before the second return; each further one waits four times as long. */
const WAIT_MS = 50;
/** The removals of a badge that stayed this long are forgotten. */
const SETTLED_MS = 10_000;

/**
 * Decides when a badge that the page removed may be put back: at once the first time, since pages redraw
 * their tiles; then after longer and longer waits; then never.
 */
export class ReinsertBackoff {
  #count = 0;

  /**
   * The badge was removed: returns when to put it back, infinite for never.
   * @param since when it was put up. Times are of `performance.now()`.
   */
  lost(since: number, now: number): number {
    if (now - since > SETTLED_MS) this.#count = 0;
    const wait = this.#count === 0 ? 0 : WAIT_MS * 4 ** (this.#count - 1);
    this.#count += 1;
    return this.#count > MOST ? Infinity : now + wait;
  }
}
