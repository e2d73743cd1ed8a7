/** Waits while the browser prepares a page that nobody looks at yet, and perhaps never will. */
export async function pageActivated(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true });
  });
}

/** Of any version: the oldest had an element of their own. What the page put something into is its own. */
const HOSTS = 'overexposed-badge, [data-overexposed]:empty';

/** Where copies of this script in one page find each other: a page's own scripts see other globals. */
const globals = globalThis as { overexposed?: AbortController };

/**
 * Ends a copy of this script that already runs in the page, and takes away what an earlier version
 * left behind, for which nobody answers any more.
 * @returns the signal that the next copy gives.
 */
export function takeOver(): AbortSignal {
  globals.overexposed?.abort();
  globals.overexposed = new AbortController();
  for (const host of document.querySelectorAll(HOSTS)) host.remove();
  return globals.overexposed.signal;
}
