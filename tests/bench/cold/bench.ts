import { resolve } from 'node:path';
import { benchPack } from '../bench-pack';
import { median } from '../statistics';
import type { ColdBrowser } from './cold-browser';
import { startColdChromium } from './cold-chromium';
import { startColdFirefox } from './cold-firefox';
import { extensionWith, xpiOf } from './extension';
import { writeEmptyExtension, writeIdleExtension, writeReadingExtension } from './floors';
import { pagesOf, type Page } from './pages';

const ROUNDS = 12;
/** Rounds before, in which the browser fills its caches of code. */
const FIRST_ROUNDS = 4;

/**
 * The time from a message to its answer when the worker has to be started for it, beside the same
 * with a worker that does nothing, with one that has all of our script and runs none of it but listens to
 * as many events, and with an empty one that reads as often from the pack. All take turns, so that they
 * see the same machine.
 */
export async function benchCold(): Promise<void> {
  const { folder: pack, ids } = await benchPack();
  const pages = pagesOf(ids);
  const chromium = await extensionWith(resolve('.output/chrome-mv3'), pack, false);
  const firefox = await extensionWith(resolve('.output/firefox-mv3'), pack, true);
  const inFirefox = (level: 0 | 9) => async (folder: string) =>
    startColdFirefox(await xpiOf(folder, level));
  const contests: [string, (folder: string) => Promise<ColdBrowser>, Folders][] = [
    ['Chromium', startColdChromium, await folders(chromium, false)],
    ['Firefox, pack stored in the package', inFirefox(0), await folders(firefox, true)],
    ['Firefox, pack deflated in the package', inFirefox(9), await folders(firefox, true)],
  ];
  for (const [name, start, [empty, idle, reading, ours]] of contests) {
    await using first = await start(empty);
    await using second = await start(idle);
    await using third = await start(reading);
    await using fourth = await start(ours);
    console.log(`\nCold question of 100 ids: ${name}`);
    for (const page of pages) await contest(page, [first, second, third, fourth]);
  }
}

/** Extensions with an empty worker, an idle one, one that only reads, and ours. */
type Folders = [empty: string, idle: string, reading: string, ours: string];

const folders = async (built: string, firefox: boolean): Promise<Folders> => [
  await writeEmptyExtension(firefox),
  await writeIdleExtension(built, firefox),
  await writeReadingExtension(built, firefox),
  built,
];

/** @param browsers in the order of {@link Folders}. */
async function contest({ name, photos, reads }: Page, browsers: readonly ColdBrowser[]) {
  const question = { type: 'ask', payload: { photos, owners: [] }, reads };
  const rounds: number[][] = [];
  for (let round = 0; round < FIRST_ROUNDS + ROUNDS; round++) {
    const times: number[] = [];
    // Each comes first, and after each other, as often.
    const turns = browsers.map((_, i) => (i + round) % browsers.length);
    if (round % 2 === 1) turns.reverse();
    for (const turn of turns) times[turn] = await browsers[turn]!.ask(question);
    if (round >= FIRST_ROUNDS) rounds.push(times);
  }
  const of = (figure: (times: number[]) => number) => median(rounds.map(figure)).toFixed(1);
  console.log(
    `  ${name.padEnd(34)} ${of(([, , , ours]) => ours!)} ms, empty worker ${of(([floor]) => floor!)} ms, ` +
      `above it ${of(([floor, , , ours]) => ours! - floor!)} ms, ` +
      `script and listening alone ${of(([floor, idle]) => idle! - floor!)} ms, ` +
      `reading alone ${of(([floor, , reading]) => reading! - floor!)} ms`,
  );
}
