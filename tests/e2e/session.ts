import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { cutForParts } from '../../data-build/package/extension-pack';
import { Loopback } from '../browsers/loopback';
import {
  startChromium,
  type Session as BrowserSession,
  type SessionOptions as BrowserOptions,
} from '../browsers/chromium';
import { startFirefox } from '../browsers/firefox';
import { BLANK, makeDrivable } from './driven';
import { writePack, type TestPhoto } from './test-pack';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** How each browser is started, with the extension that is built for it. */
const BROWSERS = {
  chromium: { start: startChromium, extension: join(OUTPUT, 'chrome-mv3') },
  firefox: { start: startFirefox, extension: join(OUTPUT, 'firefox-mv3') },
};

/** The response for an address; null if nothing is served there, which fails the test. */
export type Respond = (url: URL) => {
  status?: number;
  contentType: string;
  headers?: Record<string, string>;
  body: string;
} | null;

export interface SessionOptions extends Pick<BrowserOptions, 'colorScheme' | 'locale' | 'prefs'> {
  /** As Playwright's fixture names it; Chromium by default. */
  browserName?: string;
  /** The contents of the extension's pack. */
  pack: readonly TestPhoto[];
  /** Labels the pack as synthetic. */
  sample?: boolean;
  /** Answers requests by interception, or through a server as on the web. */
  respond: Respond | Loopback;
  /** Changes the extension's folder before the browser sees it. */
  prepare?: (folder: string) => Promise<void>;
}

/** A browser with the built extension and a pack made for the test, and no network. */
export class Session implements AsyncDisposable {
  /** Requested addresses that nothing served. */
  readonly strays: string[] = [];
  /**
   * When the extension was first installed, by `performance.now()`: when Firefox had answered, and Chromium had started
   * its service worker.
   */
  readonly installed = performance.now();

  private constructor(
    private browser: BrowserSession,
    private readonly folder: string,
    private readonly options: SessionOptions & BrowserOptions,
  ) {}

  get context(): BrowserContext {
    return this.browser.context;
  }

  /** The extension's own, such as `chrome-extension://…` or `moz-extension://…`. */
  get origin(): string {
    return this.browser.origin;
  }

  get isFirefox(): boolean {
    return this.options.browserName === 'firefox';
  }

  static async start(options: SessionOptions): Promise<Session> {
    const folder = await mkdtemp(join(tmpdir(), 'overexposed-'));
    const inFolder = { ...options, ...(await setUp(folder, options)) };
    const session = new Session(await startBrowser(inFolder), folder, inFolder);
    await session.#serve();
    return session;
  }

  /** Closes the browser, and starts it again with the same profile. */
  async restart(): Promise<void> {
    await this.context.close();
    this.browser = await startBrowser(this.options);
    await this.#serve();
  }

  /** Kills the browser, as a power failure would. {@link restart} starts it again. */
  async kill(): Promise<void> {
    const closed = this.context.waitForEvent('close');
    process.kill(pidOf(this.options.profile!), 'SIGKILL');
    await closed;
  }

  /** Opens an address in a new tab, up to the end of its load. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /**
   * The extension's service worker. Firefox has none, and its background cannot be driven: there it is a page of
   * the extension in the first tab.
   */
  async worker(): Promise<Pick<Worker, 'evaluate'>> {
    if (this.isFirefox) return this.context.pages()[0]!;
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent('serviceworker');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.context.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #serve(): Promise<void> {
    const { respond } = this.options;
    if (this.isFirefox) await this.context.pages()[0]!.goto(`${this.origin}/${BLANK}`);
    if (respond instanceof Loopback) return;
    await this.context.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.protocol.endsWith('-extension:')) return route.continue();
      const answer = respond(url);
      if (answer) return route.fulfill({ status: 200, ...answer });
      this.strays.push(url.href);
      return route.abort();
    });
  }
}

/** The first process of the browser with a profile; others have a type. */
function pidOf(profile: string): number {
  const found = readdirSync('/proc').find((name) => {
    if (!/^\d+$/.test(name)) return false;
    const words = commandOf(name).split('\0');
    // As Firefox is given it, and as Chromium is.
    return (
      (words.includes(profile) || words.includes(`--user-data-dir=${profile}`)) &&
      !words.some((word) => word.startsWith('--type='))
    );
  });
  if (found === undefined) throw new Error(`No browser runs with ${profile}.`);
  return Number(found);
}

/** Empty if the process has ended in the meantime. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
const browserOf = ({ browserName }: Pick<SessionOptions, 'browserName'>) =>
  BROWSERS[browserName === 'firefox' ? 'firefox' : 'chromium'];

const startBrowser = (options: SessionOptions & BrowserOptions): Promise<BrowserSession> =>
  browserOf(options).start(options);

/** Copies the built extension into a folder, with a pack made for the test; the profile goes beside it. */
export async function setUp(folder: string, options: SessionOptions): Promise<BrowserOptions> {
  const { pack, sample, prepare, respond } = options;
  const extension = join(folder, 'extension');
  await cp(browserOf(options).extension, extension, { recursive: true });
  await writePack(join(extension, 'pack'), pack, sample);
  await makeDrivable(extension);
  await prepare?.(extension);
  if (options.browserName === 'firefox') await cutForParts(join(extension, 'pack'));
  const { chromiumArgs: args = [], firefoxPrefs = {} } = respond instanceof Loopback ? respond : {};
  const prefs = { ...firefoxPrefs, ...options.prefs };
  return { extension, profile: join(folder, 'profile'), args, prefs };
}
