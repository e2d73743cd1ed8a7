import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { createRandom } from '../../../data-build/sample/random';
import { startChromium } from '../../browsers/chromium';
import { benchPack } from '../bench-pack';
import { extensionWith, writeEmptyExtension } from '../browser/extension';
import { pagesOf } from '../browser/pages';
import { stopWorkers, timeMessage } from '../browser/worker';
import { median } from '../statistics';
import { memoryOf } from './memory-of';
import { WorkerTools } from './worker-tools';

const ROUNDS = 5;
const PAGE = 100;
/** This many pages of listed photos from anywhere touch nearly every section. */
const MANY = 100;

/**
 * Memory of the extension's service worker, newly started, for various questions; relative to a worker that
 * does nothing.
 */
export async function benchMemory(): Promise<void> {
  const { folder: pack, ids } = await benchPack();
  const pages = pagesOf(ids).map(({ name, photos }) => ({ name, questions: [photos] }));
  const random = createRandom(3);
  const hits = (): string[] =>
    Array.from({ length: PAGE }, () => String(ids[random.below(ids.length)]!));
  const many = {
    name: `${MANY} pages of ${PAGE} hits`,
    questions: Array.from({ length: MANY }, hits),
  };

  const empty = await open(await writeEmptyExtension());
  const floor = await measure(empty, [[]]);
  await empty.context.close();
  console.log('\nMemory of the service worker in Chromium: heap, browser objects and buffers, MB');
  console.log(`  empty worker: ${megabytes(floor)}`);
  const ours = await open(await extensionWith(resolve('.output/chrome-mv3'), pack));
  for (const { name, questions } of [...pages, many]) {
    const used = await measure(ours, questions);
    console.log(`  ${name.padEnd(34)} ${megabytes(used)}, above it ${megabytes(used - floor)}`);
  }
  await ours.context.close();
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

interface Extension {
  context: BrowserContext;
  /** A page of the extension, to send messages from. */
  page: Page;
}

async function open(folder: string): Promise<Extension> {
  const { context, origin } = await startChromium({ extension: folder });
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  return { context, page };
}

/** The memory of a worker that was started for these questions, in bytes: the median of several rounds. */
async function measure(
  { context, page }: Extension,
  questions: readonly (readonly string[])[],
): Promise<number> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  const used: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await stopWorkers(devtools);
    for (const photos of questions) {
      await page.evaluate(timeMessage, { type: 'ask', payload: { photos, owners: [] } });
    }
    used.push(await memoryOf(await WorkerTools.attach(context)));
  }
  await devtools.detach();
  return median(used);
}
