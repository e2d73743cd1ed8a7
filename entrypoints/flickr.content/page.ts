import { isParsing, isPrerendering, listenOn } from '../../lib/dom/documents';
import { removeNode, selectAll } from '../../lib/dom/nodes';

/** Waits until the browser has parsed what the server sent. */
export async function pageParsed(): Promise<void> {
  if (!isParsing(document)) return;
  await new Promise<void>((resolve) => {
    listenOn(document, 'DOMContentLoaded', resolve, { once: true });
  });
}

/** Waits while the browser prepares a page that nobody looks at yet, and perhaps never will. */
export async function pageActivated(): Promise<void> {
  if (!isPrerendering(document)) return;
  await new Promise<void>((resolve) => {
    listenOn(document, 'prerenderingchange', resolve, { once: true });
  });
}

/** Of any version: the oldest had an element of their own. What the page put something into is its own. */
const HOSTS = 'overexposed-badge, [data-overexposed]:empty';

/** Where copies of this script in one page find each other: a page's own scripts see other globals. */
const globals = globalThis as { overexposed?: AbortController };

/**
 * Ends a copy of this script that already runs in the page, and takes away what an earlier version
 * left behind, for which nobody answers any more.
 * @returns what the next copy aborts.
 */
export function takeOver(): AbortController {
  // An element with this id is found under the same name, but is not the script's own.
  if (Object.hasOwn(globals, 'overexposed')) globals.overexposed!.abort();
  globals.overexposed = new AbortController();
  selectAll(document, HOSTS).forEach(removeNode);
  return globals.overexposed;
}
