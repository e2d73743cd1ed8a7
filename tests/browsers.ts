import { CHROMIUM, FIREFOX, requireBrowser } from './browsers/find';

/** The Chromium binary for tests. */
export const chromiumPath = (): string => requireBrowser(CHROMIUM);

/** The Firefox binary for tests. */
export const firefoxPath = (): string => requireBrowser(FIREFOX);
