import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../browsers';

const ORIGIN = 'https://bench.test';

/** Runs the measures of `in-page.ts` in a real Chromium. */
export async function withPage<T>(idsPath: string, use: (page: Page) => Promise<T>): Promise<T> {
  const script = await bundle(join(import.meta.dirname, 'in-page.ts'));
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/ids.f64') await route.fulfill({ body: await readFile(idsPath) });
      else await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    });
    await page.goto(`${ORIGIN}/`);
    await page.addScriptTag({ content: script });
    return await use(page);
  } finally {
    await browser.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}
