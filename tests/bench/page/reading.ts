import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../../browsers';
import { SHAPES } from '../../unit/lib/flickr/page/shapes';
import { bundle } from '../browser/bundle';
import { median } from '../statistics';

const COUNTS = [1_000, 10_000, 100_000];
const ROUNDS = 3;

/** How long reading a page takes in Chromium per element, flat and nested: it should not grow. */
export async function benchReading(): Promise<void> {
  const script = await bundle(join(import.meta.dirname, 'read-in-page.ts'));
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  console.log('\nReading a page: µs an element, of 1,000, 10,000 and 100,000 of each shape');
  for (const [shape, [title]] of SHAPES.entries()) {
    const figures: string[] = [];
    for (const count of COUNTS) {
      const { elements, milliseconds } = await page.evaluate(
        ([one, many, rounds]) => readShape(one, many, rounds),
        [shape, count, ROUNDS] as const,
      );
      figures.push(((1_000 * median(milliseconds)) / elements).toFixed(2).padStart(8));
    }
    console.log(`  ${title.padEnd(58)}${figures.join('')}`);
  }
  await browser.close();
}
