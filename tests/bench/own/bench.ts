import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startChromium } from '../../browsers/chromium';
import { makeExport, makePhotos } from '../../unit/lib/own-photos/make-export';
import { benchPack } from '../bench-pack';
import { extensionWith } from '../browser/extension';
import { followPage, type Followed } from '../import/page';
import { median } from '../statistics';
import { benchKept } from './kept';

const ROUNDS = 3;
const PHOTOS = 100_000;
/** One photo in a hundred is listed. */
const LISTED_EVERY = 100;
const PARTS = 10;

/**
 * An account's export, dropped on the options page, against a pack of 3.63 million photos; and a kept
 * check, scrolled.
 */
export async function benchOwn(): Promise<void> {
  const { folder: pack, ids } = await benchPack();
  const files = await writeExport(ids);
  const extension = await extensionWith(resolve('.output/chrome-mv3'), pack);
  const rounds: Measured[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(extension, files));
  const of = (key: keyof (typeof rounds)[number]): number =>
    median(rounds.map((each) => each[key]));
  console.log(`\nAn account export of ${PHOTOS} photos against ${ids.length} listed (medians)`);
  console.log(
    `  read in ${(of('read') / 1_000).toFixed(2)} s, looked up in ` +
      `${(of('asked') / 1_000).toFixed(2)} s, ${of('processor').toFixed(1)} s of processor time; ` +
      `the page: longest task ` +
      `${of('task') === 0 ? 'below 50' : of('task').toFixed(0)} ms, ` +
      `longest frame ${of('frame').toFixed(0)} ms`,
  );
  await benchKept(extension, ids);
}

/** The metadata archives of an invented account, on disk. */
async function writeExport(ids: Float64Array): Promise<string[]> {
  const step = Math.floor(ids.length / (PHOTOS / LISTED_EVERY));
  const first = ids[0]!;
  const spread = Math.floor((ids.at(-1)! - first) / PHOTOS);
  const photos = makePhotos(PHOTOS).map((photo, i) => ({
    ...photo,
    id: i % LISTED_EVERY === 0 ? ids[(i / LISTED_EVERY) * step]! : first + i * spread,
  }));
  const folder = resolve('.output/bench/own');
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [name, bytes] of makeExport({ photos, parts: PARTS, mediaPerArchive: PHOTOS })) {
    if (name.startsWith('data-download')) continue;
    paths.push(join(folder, name));
    await writeFile(paths.at(-1)!, bytes);
  }
  return paths;
}

/** What a check took, in milliseconds. */
interface Measured extends Followed {
  read: number;
  asked: number;
  /** Seconds of all the browser's processes together, which a busy machine changes least. */
  processor: number;
}

/** One check, from the choice of the files to what was found. */
async function measure(extension: string, files: string[]): Promise<Measured> {
  const { context, origin } = await startChromium({ extension });
  const devtools = await context.browser()!.newBrowserCDPSession();
  const processorTime = async (): Promise<number> => {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const page = await context.newPage();
  await page.goto(`${origin}/options.html#photos`);
  await page.bringToFront();
  const picker = page.locator('input[type=file]').first();
  await picker.waitFor({ state: 'attached' });
  await page.evaluate(followPage);
  // Timed in the page: Playwright polls only every few seconds on a busy machine.
  await page.evaluate(() => {
    new MutationObserver(() => {
      const text = document.body.innerText;
      if (text.includes('Reading your files')) performance.mark('reading');
      if (text.includes('Looking up your photos')) performance.mark('asking');
      if (text.includes('photos appear in')) performance.mark('found');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const before = await processorTime();
  await picker.setInputFiles(files);
  await page.getByText(/photos appear in/).waitFor({ timeout: 120_000 });
  const processor = (await processorTime()) - before;
  const [reading, asking, found] = await page.evaluate(() =>
    ['reading', 'asking', 'found'].map((name) => performance.getEntriesByName(name)[0]!.startTime),
  );
  const followed = await page.evaluate(() => globalThis.followed());
  await context.close();
  return { ...followed, processor, read: asking! - reading!, asked: found! - asking! };
}
