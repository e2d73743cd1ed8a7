import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'webextension-polyfill';
import { withUndriven } from '../browsers/chromium';
import { Loopback } from '../browsers/loopback';
import { respond } from '../replica/respond';
import { setUp } from './session';
import { expect, FLAGGED, FLICKR, SITE, test } from './test';

const FIRST = '/first';
const NEXT = `/photos/${SITE.owner.alias}/`;

/** What the next page reports about itself. */
interface Report {
  prerendering: boolean;
  badges: number;
}

/** The first page prerenders the next one, and opens it when that is done. */
const FIRST_PAGE = `<!doctype html>
<title>First</title>
<script type="speculationrules">
  {"prerender": [{"urls": ["${NEXT}"], "eagerness": "immediate"}]}
</script>
<script type="module">
  await fetch('/prepared');
  location.href = '${NEXT}';
</script>`;

const IN_NEXT = `<script>
  const report = () => fetch('/report', { method: 'POST', body: JSON.stringify({
    prerendering: document.prerendering,
    badges: document.querySelectorAll('[data-overexposed]').length,
  })});
  addEventListener('enough', report);
  document.addEventListener('prerenderingchange', () => {
    report();
    new MutationObserver(report).observe(document.body, { childList: true, subtree: true });
  });
</script>`;

/**
 * A second content script, which starts after ours and asks the background many times: had ours asked while
 * prerendering, it would have been answered by then.
 */
const BESIDE = `(async () => {
  for (let i = 0; i < 50; i++) await chrome.runtime.sendMessage({ type: 'status', payload: null });
  dispatchEvent(new Event('enough'));
})();`;

/** Adds the second script, and replaces the welcome page with the first page. */
async function prepare(extension: string): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest.WebExtensionManifest;
  manifest.content_scripts!.push({ matches: [`${FLICKR}${NEXT}`], js: ['beside.js'] });
  await writeFile(path, JSON.stringify(manifest));
  await writeFile(join(extension, 'beside.js'), BESIDE);
  await writeFile(
    join(extension, 'welcome.html'),
    `<meta http-equiv="refresh" content="0; url=${FLICKR}${FIRST}" />`,
  );
}

test('a prerendered page is flagged once it is shown', { tag: '@chromium' }, async ({}, info) => {
  const reports: Report[] = [];
  let onReport: () => void;
  const prepared = new Promise<void>((resolve) => (onReport = resolve));
  await using web = await Loopback.start(async (url, sent) => {
    if (url.pathname === FIRST) return { contentType: 'text/html', body: FIRST_PAGE };
    if (url.pathname === '/prepared') await prepared;
    if (url.pathname === '/report') {
      reports.push(JSON.parse(sent) as Report);
      onReport();
    }
    const answer = respond(SITE, url);
    if (answer && url.pathname === NEXT) answer.body += IN_NEXT;
    return answer;
  });
  const options = await setUp(info.outputPath(), {
    pack: FLAGGED.map((id) => ({ id })),
    respond: web,
    prepare,
  });
  await withUndriven(options, async () => {
    const lastCount = () => reports.at(-1)?.badges;
    await expect.poll(lastCount, { timeout: 20_000 }).toBeGreaterThan(0);
  });
  expect(reports.slice(0, 2)).toEqual([
    { prerendering: true, badges: 0 },
    { prerendering: false, badges: 0 },
  ]);
});
