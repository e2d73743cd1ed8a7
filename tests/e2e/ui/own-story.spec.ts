import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Session } from '../session';
import { expect } from '../test';
import { COUNTS, openOwn, OWNER } from './pages';
import { test } from './test';

/** Saves a file by a button. @returns its contents. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return readFile(await (await download).path());
}

/** Emulates high contrast, which Firefox's protocol cannot. */
async function forceColours({ isFirefox }: Session, page: Page): Promise<void> {
  if (!isFirefox) await page.emulateMedia({ forcedColors: 'active' });
}

/** Runs in the page: the words that overflow their picture. */
const cutOff = () =>
  [...document.querySelectorAll<SVGSVGElement>('figure svg')].flatMap((svg) => {
    const box = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')]
      .filter((text) => {
        // Where its letters stand: in Firefox its own box has their halo too.
        const { x, y, width, height } = text.getBBox();
        const matrix = text.getScreenCTM()!;
        const from = new DOMPoint(x, y).matrixTransform(matrix);
        const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
        return (
          from.x < box.left - 1 ||
          to.x > box.right + 1 ||
          from.y < box.top - 2 ||
          to.y > box.bottom + 2
        );
      })
      .map(({ textContent }) => textContent);
  });

test('the chain of a member’s photos can be read by keyboard, is saved with its sources, and fits a phone', async ({
  session,
}) => {
  const page = await openOwn(session, `/options.html?q=${OWNER}`);
  const chain = page.getByRole('group', { name: 'These photos, from dataset to dataset' });
  await expect(
    page.getByText(`At least ${COUNTS.diveface} photos went from MegaFace to DiveFace`, {
      exact: true,
    }),
  ).toBeVisible();

  // One tab stop; the arrow keys move through the parts.
  await chain.getByRole('link').first().focus();
  await page.keyboard.press('End');
  const label = page.locator('figcaption p').first();
  await expect(label).toHaveText('TinyFace: not known');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Save as SVG/ }).first()).toBeFocused();

  const svg = String(await saved(page, 'Save as SVG'));
  expect(svg).toContain('only if both lists name it');
  expect(svg).toContain('github.com/BiDAlab/DiveFace');
  expect(svg).not.toContain(OWNER);
  const png = await saved(page, 'Save as PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');

  await page.setViewportSize({ width: 360, height: 640 });
  await forceColours(session, page);
  await expect.poll(() => chain.evaluate(({ clientWidth }) => clientWidth)).toBeLessThan(330);
  expect(await page.evaluate(cutOff)).toEqual([]);
  const scale = await chain.evaluate(
    (svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width,
  );
  expect(scale).toBeCloseTo(1, 1);
});

test('the story’s pictures contain all their words at any width', async ({ session }) => {
  const page = await openOwn(session, '/options.html#story');
  const sources = page.getByRole('heading', { name: 'Sources' }).locator('..').getByRole('list');
  await expect(sources, 'sentences name them by number').toHaveCSS('list-style-type', 'decimal');
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await expect(page.locator('figure svg')).toHaveCount(3);
    await expect.poll(() => page.evaluate(cutOff), { message: `${width} wide` }).toEqual([]);
  }
});
