import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';
import { expect, test } from '../test';
import { STARTS, VIEWS, type Start } from './views';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

interface WithAxe {
  axe: typeof Axe;
}

/** What axe finds wrong with a page, in a line each. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as WithAxe;
    return axe.run(document, { runOnly: { type: 'tag', values: tags } });
  }, TAGS);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
}

for (const start of Object.keys(STARTS) as Start[])
  test(`axe finds nothing on views with the index “${start}”, in any theme`, async ({
    start: startWith,
  }) => {
    test.setTimeout(180_000);
    const session = await startWith(STARTS[start]);
    for (const view of VIEWS.filter((one) => one.with === start)) {
      const page = await view.open(session);
      for (const [theme, media] of THEMES) {
        await page.emulateMedia(media);
        expect(await faultsOf(page), `${view.name}, ${theme}`).toEqual([]);
      }
      await page.close();
    }
  });
