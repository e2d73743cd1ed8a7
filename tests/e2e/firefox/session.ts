import { launch, type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../browsers';

const ADDON_ID = 'overexposed@overexposed.invalid';
/** Firefox gives each installation a random origin; fixed here so that its pages can be opened. */
const ORIGIN_ID = '11111111-2222-4333-8444-555555555555';

/** Answers a request for an address of flickr.com or its image hosts; null for "no such page". */
export type Respond = (url: URL) => { contentType: string; body: string } | null;

/** A stock Firefox with the extension installed and no network but {@link Respond}. */
export class FirefoxSession implements AsyncDisposable {
  /** Addresses that something asked for and nothing served. */
  readonly refused: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly respond: Respond,
  ) {}

  /** @param extension folder of the built extension. */
  static async start(extension: string, respond: Respond): Promise<FirefoxSession> {
    const browser = await launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      headless: true,
      // Without it the protocol may not look into extension pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ORIGIN_ID }),
      },
    });
    await browser.installExtension(extension);
    return new FirefoxSession(browser, respond);
  }

  /** Opens a page of flickr.com. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = this.respond(new URL(request.url()));
      if (!answer) this.refused.push(request.url());
      void (answer ? request.respond({ status: 200, ...answer }) : request.abort());
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens a page of the extension, such as `popup.html`. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    // The navigation swaps processes, which detaches the frame that started it: not an error here.
    await page.goto(`moz-extension://${ORIGIN_ID}/${path}`).catch(() => undefined);
    return page;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close();
  }
}
