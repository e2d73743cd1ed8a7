import { getRealLists, type Got } from '../../e2e/get-real-lists';
import { REAL_LISTS, RealLists } from '../../e2e/real-lists';
import { hasShared } from '../../shared';
import { median } from '../statistics';

const ROUNDS = 3;

/**
 * How long a person waits for answers who has just installed the extension, with the real lists.
 * @param args the browser: `chromium` if absent, or `firefox`.
 */
export async function benchGet(args: string[]): Promise<void> {
  const browser = args[0] ?? 'chromium';
  if (!hasShared) return;
  const lists = await RealLists.read();
  const rounds: Got[] = [];
  while (rounds.length < ROUNDS) {
    await getRealLists(lists, browser, (got) => {
      rounds.push(got);
      return Promise.resolve();
    });
  }
  const seconds = (of: keyof Omit<Got, 'page'>): string =>
    `${(median(rounds.map((got) => got[of])) / 1_000).toFixed(1)} s`;
  console.log(
    `\n${REAL_LISTS.length} real lists by one click in ${browser}, from servers on loopback (medians of ${ROUNDS})\n` +
      `  from the installed extension to the first badge ${seconds('toBadge')}, of which to the click ${seconds('toClick')}; ` +
      `from the click ${seconds('clickToBadge')}, until all answer ${seconds('clickToAll')}`,
  );
}
