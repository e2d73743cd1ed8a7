/** The number of new photos before their pace says anything about the time left. */
const ENOUGH = 50;

/**
 * The minutes that a walk still takes, at its pace so far: at least 1; null if that is not known.
 * @param count photos according to the page; null if it shows no number.
 * @param seen photos seen by now.
 * @param before photos seen before this document.
 * @param elapsed milliseconds since this document began.
 */
export function minutesLeft(
  count: number | null,
  seen: number,
  before: number,
  elapsed: number,
): number | null {
  const gained = seen - before;
  if (count === null || gained < ENOUGH) return null;
  const left = ((count - seen) / gained) * elapsed;
  return Math.max(1, Math.ceil(left / 60_000));
}
