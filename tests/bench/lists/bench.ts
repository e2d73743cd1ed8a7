import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { createRandom } from '../../../data-build/sample/random';
import { NO_PACK } from '../../../lib/dataset-index/built-in';
import { startChromium } from '../../browsers/chromium';
import { bundle } from '../browser/bundle';
import { extensionWith } from '../browser/extension';
import { pagesOf } from '../browser/pages';
import { median } from '../statistics';
import { addLists } from './add-lists';
import { makeRows, type Rows } from './rows';

const LISTS = 15;
const PHOTOS_EACH = 50_000;
const ROUNDS = 25;
/** How often each question is repeated. */
const WARM = 5;
/** The number of members asked about with each page's photos. */
const MEMBERS = 3;

/** What is compared; the first is the reference. */
const KINDS = ['one list', `${LISTS} lists`, 'each asked'] as const;

/**
 * The cost of a page's question with many added lists, with the same photos as one list, and with each list
 * queried separately. Excludes starting the background's worker, which takes longer than any of these.
 */
export async function benchLists(): Promise<void> {
  const rows = makeRows(LISTS, PHOTOS_EACH);
  const pack = await mkdtemp(join(tmpdir(), 'no-pack-'));
  await writeFile(join(pack, NO_PACK), '');
  const extension = await extensionWith(resolve('.output/chrome-mv3'), pack);
  const [all, ...lists] = await write(rows);
  const script = await bundle(join(import.meta.dirname, 'in-page.ts'));
  const one = await open(extension, [all!], script);
  const many = await open(extension, lists, script);
  console.log(
    `\n${LISTS} added lists of ${PHOTOS_EACH} photos, beside one of the same (ms, medians)`,
  );
  const pages = pagesOf(rows.ids).filter(({ name }) => /hits among|100 hits/.test(name));
  // Not counted: browsers are still busy with what was just written.
  await compare(one, many, pages[0]!.photos, rows.owners);
  for (const { name, photos } of pages) {
    const figures = await compare(one, many, photos, rows.owners);
    for (const [i, { cold, warm }] of figures.entries()) {
      console.log(
        `  ${name.padEnd(16)} ${KINDS[i]!.padEnd(12)}` +
          ` cold ${cold.toFixed(1).padStart(6)} (${(cold / figures[0]!.cold).toFixed(2)} ×)` +
          `  warm ${warm.toFixed(2).padStart(6)} (${(warm / figures[0]!.warm).toFixed(2)} ×)`,
      );
    }
  }
  await one.context().close();
  await many.context().close();
}

/** The lists as files; the first has all rows. */
async function write({ all, lists }: Rows): Promise<string[]> {
  const folder = resolve('.output/bench/lists');
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [i, text] of [all, ...lists].entries()) {
    paths.push(join(folder, i === 0 ? 'all.csv' : `list-${i}.csv`));
    await writeFile(paths.at(-1)!, text);
  }
  return paths;
}

async function open(extension: string, paths: readonly string[], script: string): Promise<Page> {
  const { context, origin } = await startChromium({ extension });
  const page = await context.newPage();
  await addLists(page, origin, paths);
  await page.goto(`${origin}/popup.html`);
  await page.evaluate(script);
  return page;
}

/**
 * Measures one list and the merged ones in turns, then each list separately: that leaves so much garbage behind
 * that the next question in the same page would take longer.
 */
async function compare(
  one: Page,
  many: Page,
  photos: string[],
  owners: readonly string[],
): Promise<{ cold: number; warm: number }[]> {
  const times = KINDS.map(() => ({ cold: [] as number[], warm: [] as number[] }));
  for (const turns of [[0, 1], [2]]) {
    const random = createRandom(5);
    for (let round = 0; round < ROUNDS; round++) {
      const members = Array.from({ length: MEMBERS }, () => owners[random.below(owners.length)]!);
      for (const i of turns) {
        const page = i === 0 ? one : many;
        const { cold, warm } = await page.evaluate((args) => globalThis.timeLists(...args), [
          photos,
          members,
          i === 2,
          WARM,
        ] as [string[], string[], boolean, number]);
        times[i]!.cold.push(cold);
        times[i]!.warm.push(...warm);
      }
    }
  }
  return times.map(({ cold, warm }) => ({ cold: median(cold), warm: median(warm) }));
}
