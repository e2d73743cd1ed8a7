import { type BrowserContext, firefox } from '@playwright/test';
import { firefoxPath } from '../browsers';
import { bidiOf, inWindows, prepareFirefox } from './bidi';
import type { Session, SessionOptions } from './chromium';

const ADDON_ID = '{44de7cda-80a4-4133-866a-dea74c84ac5d}';
/** Firefox gives each installation a random origin; fixed here so that its pages can be opened. */
const ORIGIN_ID = '11111111-2222-4333-8444-555555555555';

/** Starts a stock Firefox with an unpacked extension, talking to nobody. */
export async function startFirefox(options: SessionOptions): Promise<Session> {
  const { extension, profile = '', headed = false, locale = 'en-GB', colorScheme } = options;
  prepareFirefox();
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: firefoxPath(),
    headless: !headed,
    locale,
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
    // Without it the protocol may not look into extension pages.
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ORIGIN_ID }),
      // An extension that is installed for a session leaves its data to the next one.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // Optional permissions are given when they are asked for, as if a person agreed.
      'extensions.webextOptionalPermissionPrompts': false,
      // The panel of downloads would take the focus from the page.
      'browser.download.alwaysOpenPanel': false,
      'network.dns.forceResolve': '127.0.0.1',
      ...options.prefs,
    },
  });
  const extensionData = { type: 'path', path: extension };
  await bidiOf(context).send('webExtension.install', { extensionData });
  return { context, origin: `moz-extension://${ORIGIN_ID}` };
}

/**
 * Ends the extension's background, whatever it is doing.
 * @returns whether there was one to end.
 */
export async function endBackground(context: BrowserContext): Promise<boolean> {
  const end = `(async () => {
    const { extension } = WebExtensionPolicy.getByID('${ADDON_ID}');
    const wasRunning = extension.backgroundState === 'running';
    if (wasRunning) await extension.terminateBackground({ disableResetIdleForTest: true });
    return wasRunning;
  })()`;
  return (await inWindows(context, end)).includes(true);
}
