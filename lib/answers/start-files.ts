import { browser } from '../browser';

/** Of a pack in the package: the files that the first question of a page may take. */
export const START_FILES = ['manifest.json', 'photos.gate', 'photos.dir'] as const;

/** The script that carries them, beside the pack's files. */
export const START_SCRIPT = 'start.js';

/** What the script leaves in the background's scope. */
interface Carried {
  /** The extension's version that it was made for. */
  version: string;
  /** By name, in base64. */
  files: Readonly<Record<string, string>>;
}
const scope = globalThis as unknown as {
  overexposedStart?: Carried;
  importScripts?: (path: string) => void;
};

/**
 * The text of the script that brings the background the bytes it will ask for first. A script is
 * there when the background begins; fetching as much from the extension's own package takes 5 ms
 * (Chromium) to 8 ms (Firefox) longer. The bytes are checked like all others.
 */
export function startScript(carried: Carried): string {
  return `globalThis.overexposedStart=${JSON.stringify(carried)};\n`;
}

/** Runs the script in a service worker; Firefox's manifest names it before the background's own. */
export function runStartScript(): void {
  try {
    scope.importScripts?.(`/pack/${START_SCRIPT}`);
  } catch {
    // The files are in the package too.
  }
}

/** The bytes that the script brought of a file; null where it brought none. */
export function startFile(name: string): Uint8Array | null {
  const carried = scope.overexposedStart;
  const text = carried?.files[name];
  // A browser may run a script it kept from before an update.
  if (text === undefined || carried!.version !== browser.runtime.getManifest().version) return null;
  return fromBase64(text);
}

/** The platform's own where it has it: Chromium since 140. */
const fromBase64 = (text: string): Uint8Array =>
  (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array }).fromBase64?.(text) ??
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
