import { dirname, resolve } from 'node:path';
import { Session } from '../../e2e/session';
import { median } from '../statistics';
import { FDF_FACES, writeFdfLike } from './fdf-like';
import { FFHQ_IMAGES, writeFfhqLike } from './ffhq-like';
import { memoryOf } from './memory';
import { followPage, type Followed } from './page';

const ffhqLike = (images: number): List => ({
  file: `ffhq-like-${images}.json`,
  write: (path) => writeFfhqLike(path, images),
});
const fdfLike = (faces: number): List => ({
  file: `fdf-like-${faces}.zip`,
  write: (path) => writeFdfLike(path, faces),
});
/** A quarter of each list and all of it: memory that grows with the file would show. */
const LISTS: Readonly<Record<string, { rounds: number; lists: List[] }>> = {
  ffhq: { rounds: 3, lists: [ffhqLike(FFHQ_IMAGES / 4), ffhqLike(FFHQ_IMAGES)] },
  fdf: { rounds: 1, lists: [fdfLike(Math.floor(FDF_FACES / 4)), fdfLike(FDF_FACES)] },
};
/** Milliseconds for one, on a busy machine. */
const PATIENCE = 600_000;

interface List {
  file: string;
  /** Writes it, unless it is there. Returns its bytes. */
  write: (path: string) => Promise<number>;
}

/** Milliseconds, bytes and counts; memory is the peak above that of an idle page. */
interface Round extends Followed {
  time: number;
  browser: number;
  extension: number;
}

/** What it costs to add large lists to the extension, in Chromium. @param names of those that are meant. */
export async function benchImport(names: string[]): Promise<void> {
  for (const name of names.length > 0 ? names : Object.keys(LISTS)) {
    const { rounds, lists } = LISTS[name]!;
    console.log(`\nA list in ${name}’s layout, added on the options page (medians of ${rounds})`);
    for (const list of lists) await benchList(list, rounds);
  }
}

async function benchList({ file: name, write }: List, count: number): Promise<void> {
  const file = resolve('.output/bench/import', name);
  const bytes = await write(file);
  const rounds: Round[] = [];
  while (rounds.length < count) rounds.push(await measure(file));
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
  await page.getByText(/was added/).waitFor({ timeout: PATIENCE });
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
