/** Draws public/icon/*.png from the SVGs beside this file: `npx tsx assets/render-icons.ts [CHROMIUM]`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = process.argv[2];
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath !== undefined && { executablePath }),
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  const svg = await readFile(here(size < 48 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: here(`../public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
