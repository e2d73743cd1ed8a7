import { dirname, resolve } from 'node:path';
import { Session } from '../../e2e/session';
import { median } from '../statistics';
import { FFHQ_IMAGES, writeFfhqLike } from './ffhq-like';
import { memoryOf } from './memory';
import { followPage, type Followed } from './page';

const ROUNDS = 3;
/** A quarter of FFHQ's list and all of it, to show whether memory grows with the file. */
const SIZES = [FFHQ_IMAGES / 4, FFHQ_IMAGES];

/** Milliseconds, bytes and counts; memory is the peak above that of an idle page. */
interface Round extends Followed {
  time: number;
  browser: number;
  extension: number;
}

/** The cost of adding lists in FFHQ's layout to the extension, in Chromium. */
export async function benchImport(): Promise<void> {
  console.log('\nA list in FFHQ’s layout, added on the options page (medians)');
  for (const images of SIZES) {
    const file = resolve('.output/bench/import', `ffhq-like-${images}.json`);
    const bytes = await writeFfhqLike(file, images);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(file));
    const of = (key: keyof Round): number => median(rounds.map((each) => each[key]));
    const megabytes = (n: number): string => `${(n / 1e6).toFixed(0)} MB`;
    console.log(
      `  ${megabytes(bytes)}: ${(of('time') / 1_000).toFixed(1)} s; memory at most ` +
        `${megabytes(of('extension'))} more in the extension's process, ` +
        `${megabytes(of('browser'))} in all of the browser; the page: longest task ` +
        `${of('task') === 0 ? 'below 50' : of('task').toFixed(0)} ms, ` +
        `${of('frames').toFixed(1)} frames a second, longest ${of('frame').toFixed(0)} ms, ` +
        `progress moved ${of('steps')} times`,
    );
  }
}

async function measure(file: string): Promise<Round> {
  let folder = '';
  await using session = await Session.start({
    pack: [{ id: '9000000000001' }],
    respond: () => null,
    prepare: (extension) => {
      folder = dirname(extension);
      return Promise.resolve();
    },
  });
  const page = await session.open(`${session.origin}/options.html#lists`);
  await page.bringToFront();
  const picker = page.locator('input[type=file]');
  await picker.waitFor({ state: 'attached' });
  const before = memoryOf(folder);
  const most = { ...before };
  const sampling = setInterval(() => {
    const now = memoryOf(folder);
    most.browser = Math.max(most.browser, now.browser);
    most.extension = Math.max(most.extension, now.extension);
  }, 200);
  await page.evaluate(followPage);
  const start = performance.now();
  await picker.setInputFiles(file);
  await page.getByText(/was added/).waitFor({ timeout: 60_000 });
  const time = performance.now() - start;
  const followed = await page.evaluate(() => globalThis.followed());
  clearInterval(sampling);
  return {
    time,
    browser: most.browser - before.browser,
    extension: most.extension - before.extension,
    ...followed,
  };
}
