/** The least time between two tabs, in milliseconds: a person takes longer to return from one. */
export const BETWEEN_TABS = 2_000;

/**
 * Opens extension pages for content scripts, at most one every {@link BETWEEN_TABS}: the request comes from
 * a process shared with a page.
 * @param now milliseconds since any fixed time.
 */
export function createPageOpener(
  openPage: (path: string) => Promise<void>,
  now: () => number,
): (path: string) => Promise<void> {
  let last = -Infinity;
  return async (path) => {
    if (now() - last < BETWEEN_TABS) return;
    last = now();
    await openPage(path);
  };
}
