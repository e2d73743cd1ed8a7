import { dirname, resolve } from 'node:path';
import { Session } from '../../e2e/session';
import { median } from '../statistics';
import { writeFfhqLike } from './ffhq-like';
import { memoryOf } from './memory';
import { followPage, type Followed } from './page';

const ROUNDS = 3;
const NAME = 'ffhq-like.json';

/** Milliseconds, bytes and counts. */
interface Round extends Followed {
  time: number;
  memory: number;
}

/** What it costs to add a list of FFHQ's size to the extension, in Chromium. */
export async function benchImport(): Promise<void> {
  const file = resolve('.output/bench/import', NAME);
  const bytes = await writeFfhqLike(file);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(file));
  const of = (key: keyof Round): number => median(rounds.map((each) => each[key]));
  console.log(`\nA list of ${(bytes / 1e6).toFixed(0)} MB in FFHQ's layout, added (medians)`);
  console.log(
    `  ${(of('time') / 1_000).toFixed(1)} s, at most ${(of('memory') / 1e6).toFixed(0)} MB more memory, ` +
      `longest stall of the page ${of('stall').toFixed(0)} ms, progress shown ${of('steps')} times`,
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
  const picker = page.locator('input[type=file]');
  await picker.waitFor({ state: 'attached' });
  await page.evaluate(followPage);
  const before = memoryOf(folder);
  let peak = before;
  const sampling = setInterval(() => (peak = Math.max(peak, memoryOf(folder))), 200);
  const start = performance.now();
  await picker.setInputFiles(file);
  await page.getByText(`${NAME} was added`).waitFor({ timeout: 170_000 });
  const time = performance.now() - start;
  clearInterval(sampling);
  return { time, memory: peak - before, ...(await page.evaluate(() => globalThis.followed)) };
}
