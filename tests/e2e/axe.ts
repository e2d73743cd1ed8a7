import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page that {@link AXE} was run in. */
interface WithAxe {
  axe: typeof Axe;
}

/** The rules whose result depends on the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * The violations that axe finds on a page, one per line; none in Firefox, where axe crashes the process of the
 * extension's pages.
 * @param only `colours` if the page was already checked in another theme, as everything else is the same.
 */
export async function faultsOf(page: Page, only?: 'colours'): Promise<string[]> {
  if (page.context().browser()!.browserType().name() === 'firefox') return [];
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async (runOnly) => {
      const { axe } = globalThis as unknown as WithAxe;
      const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
      );
    },
    only ? { type: 'rule' as const, values: COLOURS } : { type: 'tag' as const, values: TAGS },
  );
}
