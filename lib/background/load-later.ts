import { browser } from '../extension/browser';
import type { CreateLater } from './later';

const SCRIPT = '/later.js';

interface Global {
  createLater?: CreateLater;
  importScripts?: (path: string) => void;
  addEventListener: (type: 'install', listener: () => void) => void;
}
const scope = globalThis as unknown as Global;

/** Called by the script itself, once it runs. */
export function offerLater(createLater: CreateLater): void {
  scope.createLater = createLater;
}

/**
 * A service worker may import later only what it imported while it was installed: the browser then
 * keeps the script beside the worker's own. To be called at the start of the background.
 */
export function keepLater(): void {
  if (!import.meta.env.FIREFOX) scope.addEventListener('install', runScript);
}

/** Runs the script at the first call. @throws {Error} when the browser cannot. */
export async function loadLater(): Promise<CreateLater> {
  if (!scope.createLater) {
    if (import.meta.env.FIREFOX) await importScript();
    else runScript();
  }
  return scope.createLater!;
}

/** In the document that Firefox runs the background in. */
const importScript = (): Promise<unknown> =>
  // eslint-disable-next-line no-unsanitized/method -- the address is of our own package
  import(/* @vite-ignore */ browser.runtime.getURL(SCRIPT as '/'));

function runScript(): void {
  scope.importScripts!(SCRIPT);
}
