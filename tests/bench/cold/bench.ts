import { resolve } from 'node:path';
import { benchPack } from '../bench-pack';
import { median } from '../statistics';
import type { ColdBrowser } from './cold-browser';
import { startColdChromium } from './cold-chromium';
import { startColdFirefox } from './cold-firefox';
import { writeEmptyExtension } from './empty-extension';
import { extensionWith, xpiOf } from './extension';
import { pagesOf, type Page } from './pages';

const ROUNDS = 11;

/**
 * The time from a message to its answer when the worker has to be started for it, beside the same
 * with a worker that does nothing. The two take turns, so that both see the same machine.
 */
export async function benchCold(): Promise<void> {
  const { folder: pack, ids } = await benchPack();
  const pages = pagesOf(ids);
  const chromium = await extensionWith(resolve('.output/chrome-mv3'), pack, false);
  const firefox = await extensionWith(resolve('.output/firefox-mv3'), pack, true);
  const contests: [string, () => Promise<ColdBrowser>, () => Promise<ColdBrowser>][] = [
    [
      'Chromium',
      async () => startColdChromium(await writeEmptyExtension(false)),
      () => startColdChromium(chromium),
    ],
    [
      'Firefox, pack stored in the package',
      async () => startColdFirefox(await xpiOf(await writeEmptyExtension(true), 9)),
      async () => startColdFirefox(await xpiOf(firefox, 0)),
    ],
    [
      'Firefox, pack deflated in the package',
      async () => startColdFirefox(await xpiOf(await writeEmptyExtension(true), 9)),
      async () => startColdFirefox(await xpiOf(firefox, 9)),
    ],
  ];
  for (const [name, startEmpty, startOurs] of contests) {
    await using empty = await startEmpty();
    await using ours = await startOurs();
    console.log(`\nCold question of 100 ids: ${name}`);
    for (const page of pages) await contest(page, empty, ours);
  }
}

async function contest({ name, photos }: Page, empty: ColdBrowser, ours: ColdBrowser) {
  const question = { type: 'ask', payload: { photos, owners: [] } };
  const times = { empty: [] as number[], ours: [] as number[], more: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [floor, time] = [await empty.ask(question), await ours.ask(question)];
    // The first round fills the browser's caches of code.
    if (round === 0) continue;
    times.empty.push(floor);
    times.ours.push(time);
    times.more.push(time - floor);
  }
  const [floor, time, more] = [times.empty, times.ours, times.more].map((values) =>
    median(values).toFixed(1),
  );
  console.log(`  ${name.padEnd(34)} ${time} ms, empty worker ${floor} ms, above it ${more} ms`);
}
