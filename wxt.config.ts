import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { cutForParts } from './data-build/package/extension-pack';
import { NO_PACK } from './lib/dataset-index/built-in';
import { hostsToAllow, OFFERS } from './lib/catalogue/offers/offers';
import { FLICKR_PAGES } from './lib/flickr/address/hosts';

const data = (...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'data-build/cli.ts', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/**
 * The pack to ship: the one named by PACK, after verification; with SAMPLE, the invented one, made here for
 * each browser separately, as both may be built at once; otherwise none, and the person starts by
 * downloading lists.
 */
function packFolder(browser: string): string | null {
  const named = process.env.PACK;
  if (named) {
    data('verify', '--pack', named);
    return resolve(named);
  }
  if (!process.env.SAMPLE) return null;
  const list = `.output/sample-${browser}`;
  const pack = `.output/sample-pack-${browser}`;
  data('sample', '--out', list);
  data('build', '--source', `list=${list}`, '--out', pack, '--force');
  return resolve(pack);
}

/** The release day, from a file: the same sources make the same extension, even without git. */
const { released } = JSON.parse(readFileSync('package.json', 'utf8')) as { released: string };

const origins = (hosts: string[]) => [...new Set(hosts)].sort().map((host) => `https://${host}`);

/**
 * Extension pages load nothing from outside except thumbnails and lists, and those only on request. Packs
 * to follow may be on any server: pages can reach one only with the permission requested for its host.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https://live.staticflickr.com",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    define: { __RELEASED__: JSON.stringify(released) },
  }),
  // WXT's archive of sources would include files that git ignores, such as lists with real accounts. See
  // scripts/release.
  zip: { zipSources: false },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'alarms'],
    host_permissions: FLICKR_PAGES,
    // Publishers whose servers do not let pages read them, and packs to follow: on a click, permission is
    // requested for the one host needed.
    optional_host_permissions: [
      ...origins(OFFERS.flatMap(hostsToAllow)).map((origin) => `${origin}/*`),
      'https://*/*',
    ],
    omnibox: { keyword: 'ox' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{44de7cda-80a4-4133-866a-dea74c84ac5d}',
              strict_min_version: '140.0',
              // Nothing by default; see PRIVACY.md for what a click sends to Flickr.
              data_collection_permissions: {
                required: ['none'],
                optional: ['searchTerms', 'websiteContent'],
              },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    async 'build:publicAssets'({ config: { browser } }, assets) {
      const folder = resolve('.output', `pack-${browser}`);
      await rm(folder, { recursive: true, force: true });
      const pack = packFolder(browser);
      if (pack === null) {
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, NO_PACK), 'Built without a pack.\n');
      } else {
        await cp(pack, folder, { recursive: true });
        if (browser === 'firefox') await cutForParts(folder);
      }
      for (const name of await readdir(folder))
        assets.push({ absoluteSrc: join(folder, name), relativeDest: `pack/${name}` });
    },
  },
});
