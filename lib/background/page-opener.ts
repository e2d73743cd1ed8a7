/** Milliseconds between two tabs: a person needs longer to come back from one. */
export const BETWEEN_TABS = 2_000;

/**
 * Opens pages of ours for content scripts, at most one in {@link BETWEEN_TABS}: what asks for it shares a
 * process with a page.
 * @param now milliseconds since any one time.
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
