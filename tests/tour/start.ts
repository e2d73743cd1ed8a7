import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { CHROMIUM } from '../browsers/find';
import { ensureBrowser } from '../browsers/install';
import { startChromium } from '../browsers/chromium';
import { respond } from '../replica/respond';
import { tourSite } from './site';
import { tourStops, visit } from './stops';

const EXTENSION = resolve('.output/chrome-mv3');
const PICTURES = resolve('.output/tour');
const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

process.env.CHROMIUM_PATH = ensureBrowser(CHROMIUM);
const build = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, SAMPLE: '1' },
});
if (build.status !== 0) process.exit(1);
mkdirSync(PICTURES, { recursive: true });

const { site, flagged } = tourSite();
const { context, origin } = await startChromium({ extension: EXTENSION, headed: hasDisplay });
await context.route(/^https?:/, async (route) => {
  const answer = respond(site, new URL(route.request().url()));
  await (answer ? route.fulfill(answer) : route.abort());
});

const worker = async () =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

console.log('\nA tour of pages modelled on Flickr, with an invented index:\n');
for (const stop of tourStops(site, flagged, origin)) {
  const page = await context.newPage();
  const summary = await visit({ worker }, page, stop, flagged);
  await page.screenshot({ path: join(PICTURES, `${stop.name}.png`) });
  console.log(`  ${stop.name.padEnd(12)} ${summary}`);
  if (!hasDisplay) await page.close();
}

console.log(`
Screenshots: ${PICTURES}

To load it in a browser of your own:
  Chrome, Edge  chrome://extensions, Developer mode, "Load unpacked": ${EXTENSION}
  Firefox       npm run build -- -b firefox, then about:debugging, "This Firefox",
                "Load Temporary Add-on": ${resolve('.output/firefox-mv3/manifest.json')}
The sample index marks no real photo. README.md tells how to pack real lists.`);

if (hasDisplay) {
  console.log('\nClose the browser to end the tour.');
  await context.waitForEvent('close', { timeout: 0 });
} else {
  await context.close();
}
