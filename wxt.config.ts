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
 * The pack to ship: the one that PACK names, checked first; with SAMPLE the invented one, made on the
 * spot, for each browser by itself, as both may be built at once; else none, and a person begins with
 * getting lists.
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

/** The day of this version, from a file: the same sources make the same extension, without git too. */
const { released } = JSON.parse(readFileSync('package.json', 'utf8')) as { released: string };

const origins = (hosts: string[]) => [...new Set(hosts)].sort().map((host) => `https://${host}`);

/**
 * Extension pages load nothing from outside but thumbnails and lists, and those only when asked for. Packs to follow
 * may be on any server: the permission that is asked for its host is what lets a page ask it.
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
  // WXT's own would take in what git ignores: lists with real accounts. See scripts/release.
  zip: { zipSources: false },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'alarms'],
    host_permissions: FLICKR_PAGES,
    // Of publishers whose servers do not say that pages may read them, and of packs to follow: the one
    // host is asked for on a click.
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
              // Nothing by itself; see PRIVACY.md for what a click sends to Flickr.
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
