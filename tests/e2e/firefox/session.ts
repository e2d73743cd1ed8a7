import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../browsers';
import type { Respond } from '../session';
import { cutForParts } from '../../../data-build/package/extension-pack';
import { writePack, type TestPhoto } from '../test-pack';

const EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');
const ADDON_ID = '{44de7cda-80a4-4133-866a-dea74c84ac5d}';
/** Firefox gives each installation a random origin; fixed here so that its pages can be opened. */
const ORIGIN_ID = '11111111-2222-4333-8444-555555555555';

/** The browser's initial state. */
export interface FirefoxOptions {
  pack: readonly TestPhoto[];
  respond: Respond;
  /** Changes the extension's folder before the browser sees it. */
  prepare?: (folder: string) => Promise<void>;
}

/** A stock Firefox with the built extension, a pack made for the test, and no network. */
export class FirefoxSession implements AsyncDisposable {
  /** Requested addresses that nothing served. */
  readonly strays: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
    private readonly respond: Respond,
  ) {}

  static async start({ pack, respond, prepare }: FirefoxOptions): Promise<FirefoxSession> {
    const folder = await mkdtemp(join(tmpdir(), 'overexposed-'));
    await cp(EXTENSION, folder, { recursive: true });
    await writePack(join(folder, 'pack'), pack);
    await prepare?.(folder);
    await cutForParts(join(folder, 'pack'));
    const browser = await launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      headless: true,
      // Without it the protocol has no access to extension pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ORIGIN_ID }),
      },
    });
    await browser.installExtension(folder);
    return new FirefoxSession(browser, folder, respond);
  }

  async countTabs(): Promise<number> {
    return (await this.browser.pages()).length;
  }

  /** Opens a page of flickr.com. @param before runs in it before its own scripts. */
  async open(url: string, before?: () => void): Promise<Page> {
    const page = await this.browser.newPage();
    if (before) await page.evaluateOnNewDocument(before);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = this.respond(new URL(request.url()));
      if (!answer) this.strays.push(request.url());
      void (answer ? request.respond({ status: 200, ...answer }) : request.abort());
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens a page of the extension, such as `popup.html`. It may still be loading. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    // The navigation changes processes and never settles this promise, so it is not awaited.
    void page.goto(`moz-extension://${ORIGIN_ID}/${path}`).catch(() => undefined);
    return page;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
