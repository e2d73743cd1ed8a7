import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { createRandom } from '../../../data-build/sample/random';
import { NO_PACK } from '../../../lib/dataset-index/built-in';
import { startChromium } from '../../browsers/chromium';
import { extensionWith } from '../browser/extension';
import { pagesOf } from '../browser/pages';
import { stopWorkers, timeMessage } from '../browser/worker';
import { quartiles } from '../statistics';
import { addLists, forgetMerged } from './add-lists';
import { makeRows, type Rows } from './rows';

const LISTS = 15;
const PHOTOS_EACH = 50_000;
const ROUNDS = 25;
/** Questions to a worker that is awake, after each to one that just started. */
const WARM = 5;
/** Photos of these are asked for whether they are listed, too. */
const MEMBERS = 3;

interface Browser {
  context: BrowserContext;
  page: Page;
}

/**
 * What a page's question costs a person who added many lists, beside one who added the same photos as
 * one list; and what it would cost if each list were asked.
 */
export async function benchLists(): Promise<void> {
  const rows = makeRows(LISTS, PHOTOS_EACH);
  const pack = await mkdtemp(join(tmpdir(), 'no-pack-'));
  await writeFile(join(pack, NO_PACK), '');
  const extension = await extensionWith(resolve('.output/chrome-mv3'), pack);
  const folder = resolve('.output/bench/lists');
  await mkdir(folder, { recursive: true });
  const paths = await Promise.all(
    [rows.all, ...rows.lists].map(async (text, i) => {
      const path = join(folder, i === 0 ? 'all.csv' : `list-${i}.csv`);
      await writeFile(path, text);
      return path;
    }),
  );
  const one = await open(extension, paths.slice(0, 1));
  const many = await open(extension, paths.slice(1));
  const apart = await open(extension, paths.slice(1));
  await forgetMerged(apart.page);
  const all = { 'one list': one, [`${LISTS} lists`]: many, 'each asked': apart };
  console.log(
    `\n${LISTS} added lists of ${PHOTOS_EACH} photos, beside one list of the same (ms, the faster quarter)`,
  );
  for (const { name, photos } of questionsOf(rows)) {
    const figures = await compare(Object.values(all), photos, rows.owners);
    const [base] = figures;
    Object.keys(all).forEach((kind, i) => {
      const { cold, warm } = figures[i]!;
      console.log(
        `  ${name.padEnd(16)} ${kind.padEnd(12)}` +
          ` cold ${cold.toFixed(1).padStart(6)} (${(cold / base!.cold).toFixed(2)} ×)` +
          `  warm ${warm.toFixed(2).padStart(6)} (${(warm / base!.warm).toFixed(2)} ×)`,
      );
    });
  }
  for (const { context } of Object.values(all)) await context.close();
}

const questionsOf = ({ ids }: Rows) =>
  pagesOf(ids).filter(({ name }) => /hits among|100 hits/.test(name));

async function open(extension: string, paths: readonly string[]): Promise<Browser> {
  const { context, origin } = await startChromium({ extension });
  const page = await context.newPage();
  await addLists(page, origin, paths);
  await page.goto(`${origin}/popup.html`);
  return { context, page };
}

/** Asks all of them the same, in turns. */
async function compare(
  browsers: readonly Browser[],
  photos: readonly string[],
  owners: readonly string[],
): Promise<{ cold: number; warm: number }[]> {
  const random = createRandom(5);
  const times = browsers.map(() => ({ cold: [] as number[], warm: [] as number[] }));
  const devtools = await Promise.all(
    browsers.map(async ({ context, page }) => {
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      return session;
    }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const members = Array.from({ length: MEMBERS }, () => owners[random.below(owners.length)]!);
    const question = { type: 'ask', payload: { photos, owners: members } };
    for (const [i, { page }] of browsers.entries()) {
      await stopWorkers(devtools[i]!);
      times[i]!.cold.push(await page.evaluate(timeMessage, question));
      for (let again = 0; again < WARM; again++) {
        times[i]!.warm.push(await page.evaluate(timeMessage, question));
      }
    }
  }
  for (const session of devtools) await session.detach();
  return times.map(({ cold, warm }) => ({ cold: quartiles(cold)[0], warm: quartiles(warm)[0] }));
}
