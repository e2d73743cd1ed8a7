import { CHROMIUM, FIREFOX, requireBrowser } from './browsers/find';

/** The Chromium binary that tests drive. */
export const chromiumPath = (): string => requireBrowser(CHROMIUM);

/** The Firefox binary that tests drive. */
export const firefoxPath = (): string => requireBrowser(FIREFOX);
