import { isParsing, isPrerendering, listenOn } from '../../lib/dom/documents';
import { removeNode, selectAll } from '../../lib/dom/nodes';

/** Waits until the browser has parsed the document. */
export async function pageParsed(): Promise<void> {
  if (!isParsing(document)) return;
  await new Promise<void>((resolve) => {
    listenOn(document, 'DOMContentLoaded', resolve, { once: true });
  });
}

/** Waits while the browser prerenders the page, which may never be shown. */
export async function pageActivated(): Promise<void> {
  if (!isPrerendering(document)) return;
  await new Promise<void>((resolve) => {
    listenOn(document, 'prerenderingchange', resolve, { once: true });
  });
}

/**
 * Badges of any version: the oldest used an element of their own. An element that the page has put
 * something into is the page's.
 */
const HOSTS = 'overexposed-badge, [data-overexposed]:empty';

/** Lets copies of this script in one page find each other: the page's own scripts have other globals. */
const globals = globalThis as { overexposed?: AbortController };

/**
 * Ends a copy of this script that already runs in the page, and removes leftovers of an earlier version,
 * which nothing controls any more.
 * @returns what the next copy aborts.
 */
export function takeOver(): AbortController {
  // An element with this id is visible under the same name, but is not our own property.
  if (Object.hasOwn(globals, 'overexposed')) globals.overexposed!.abort();
  globals.overexposed = new AbortController();
  selectAll(document, HOSTS).forEach(removeNode);
  return globals.overexposed;
}
