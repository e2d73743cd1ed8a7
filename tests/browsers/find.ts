import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** A browser for the tests, and where it may be installed. */
export interface BrowserKind {
  name: 'Chromium' | 'Firefox';
  /** The environment variable that names another binary. */
  variable: string;
  /** In order of preference. */
  places: () => string[];
}

export const CHROMIUM: BrowserKind = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  places: () => [
    // Only Chromium: branded Chrome no longer loads unpacked extensions from the command line.
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

export const FIREFOX: BrowserKind = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: () => [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The path of a browser, or null if there is none. */
export function findBrowser({ variable, places }: BrowserKind): string | null {
  const named = process.env[variable];
  if (named) return named;
  return places().find((path) => existsSync(path)) ?? null;
}

/**
 * The path of a browser.
 * @throws {Error} saying how to get one, if there is none.
 */
export function requireBrowser(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (path) return path;
  throw new Error(
    `${kind.name} was not found. Run "npm run browsers", or set ${kind.variable} to its binary.`,
  );
}
