import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../browsers';
import { bundle } from '../browser/bundle';
import { memoryOf } from '../memory/memory-of';
import type { Asked } from './peer';
import type { RowFigures } from './rows';

const ORIGIN = 'https://bench.test';

/** Measures sets of ids in a real Chromium, each in a page of its own. */
export class ChromiumBench implements AsyncDisposable {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
    private readonly ids: string,
  ) {}

  /** @param ids Path of a file with all ids. */
  static async start(ids: string): Promise<ChromiumBench> {
    const script = await bundle(join(import.meta.dirname, 'in-page.ts'));
    return new ChromiumBench(
      await chromium.launch({ executablePath: chromiumPath() }),
      script,
      ids,
    );
  }

  /** @param folder What was built in Node. */
  async ask(name: string, folder: string): Promise<Asked> {
    const names = await readdir(folder);
    return this.inPage(folder, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      const before = await memoryOf(devtools);
      const openMilliseconds = await page.evaluate(([peer, files]) => bench.open(peer, files), [
        name,
        names,
      ] as const);
      const memoryBytes = (await memoryOf(devtools)) - before;
      return { openMilliseconds, memoryBytes, ...(await page.evaluate(() => bench.ask())) };
    });
  }

  /** Measures this many ids as Dexie rows. */
  async rows(count: number): Promise<RowFigures> {
    return this.inPage('', (page) => page.evaluate((n) => bench.rows(n), count));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close();
  }

  private async inPage<T>(folder: string, use: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.browser.newPage();
    await page.route(`${ORIGIN}/**`, async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname);
      if (path === '/ids.f64') await route.fulfill({ body: await readFile(this.ids) });
      else if (path.startsWith('/files/'))
        await route.fulfill({ body: await readFile(join(folder, path.slice(7))) });
      else await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    });
    await page.goto(`${ORIGIN}/`);
    await page.addScriptTag({ content: this.script });
    try {
      return await use(page);
    } finally {
      await page.close();
    }
  }
}
