import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from '../browsers';

/** A Chromium with the extension. */
export interface Session {
  context: BrowserContext;
  /** The extension's origin, such as `chrome-extension://…` or `moz-extension://…`. */
  origin: string;
}

/** How to start it. */
export interface SessionOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the profile; by default a temporary one. */
  profile?: string;
  /** Shows a window. */
  headed?: boolean;
  /** The reader's language and theme. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** Further Chromium command-line arguments. */
  args?: readonly string[];
  /** More of Firefox's preferences. */
  prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** Starts Chromium with an unpacked extension and without network access. */
export async function startChromium(options: SessionOptions): Promise<Session> {
  const { profile = '', locale = LOCALE, colorScheme = 'light' } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    // Playwright's own headless mode is a browser without extensions; Chromium's supports them.
    headless: false,
    colorScheme,
    locale,
    viewport: { width: 1280, height: 800 },
    args: argsOf(options),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

/**
 * Runs Chromium for a while without a driver: a driven Chromium does not do everything, such as
 * prerendering a page.
 */
export async function withUndriven(options: SessionOptions, run: () => Promise<void>) {
  const { profile = '' } = options;
  const browser = spawn(chromiumPath(), [...argsOf(options), `--user-data-dir=${profile}`]);
  const closed = once(browser, 'close');
  try {
    await run();
  } finally {
    browser.kill();
    await closed;
  }
}

const LOCALE = 'en-GB';

const argsOf = ({ extension, headed = false, locale = LOCALE, args = [] }: SessionOptions) => [
  ...(headed ? [] : ['--headless=new']),
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--lang=${locale}`,
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  ...args,
];
