import { downloadRealLists, type RealDownload } from '../../e2e/download-real-lists';
import { REAL_LISTS, RealLists } from '../../e2e/real-lists';
import { hasShared } from '../../shared';
import { median } from '../statistics';

const ROUNDS = 3;

/**
 * How long a person waits for answers who has just installed the extension, with the real lists.
 * @param args the browser: `chromium` if absent, or `firefox`.
 */
export async function benchDownloads(args: string[]): Promise<void> {
  const browser = args[0] ?? 'chromium';
  if (!hasShared) return;
  const lists = await RealLists.read();
  const rounds: RealDownload[] = [];
  while (rounds.length < ROUNDS) {
    await downloadRealLists(lists, browser, (download) => {
      rounds.push(download);
      return Promise.resolve();
    });
  }
  const seconds = (of: keyof Omit<RealDownload, 'page'>): string =>
    `${(median(rounds.map((download) => download[of])) / 1_000).toFixed(1)} s`;
  console.log(
    `\n${REAL_LISTS.length} real lists by one click in ${browser}, from servers on loopback (medians of ${ROUNDS})\n` +
      `  from the installed extension to the first badge ${seconds('toBadge')}, of which to the click ${seconds('toClick')}; ` +
      `from the click ${seconds('clickToBadge')}, until all answer ${seconds('clickToAll')}`,
  );
}
