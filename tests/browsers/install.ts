import { spawnSync } from 'node:child_process';
import { CHROMIUM, FIREFOX, findBrowser, type BrowserKind } from './find';

/** A way to install a browser: commands to run in order. */
type Way = [command: string, ...args: string[]][];

const asRoot = (...command: string[]): Way[number] =>
  process.getuid?.() === 0
    ? (command as Way[number])
    : (['sudo', '--non-interactive', ...command] as Way[number]);

const debian = (pack: string): Way => [
  asRoot('apt-get', 'update', '--quiet=2'),
  asRoot('apt-get', 'install', '--yes', '--quiet=2', '--no-install-recommends', pack),
];

const WAYS: Record<BrowserKind['name'], Way[]> = {
  Chromium: [
    // The download first: it fails at once if the server cannot be reached.
    [
      ['npx', 'playwright', 'install', 'chromium'],
      ['npx', 'playwright', 'install-deps', 'chromium'],
    ],
    debian('chromium'),
    [['brew', 'install', '--cask', 'chromium']],
  ],
  Firefox: [
    debian('firefox-esr'),
    debian('firefox'),
    [['brew', 'install', '--cask', 'firefox']],
    [['winget', 'install', '--silent', 'Mozilla.Firefox']],
  ],
};

function runs([command, ...args]: Way[number]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  });
  return status === 0;
}

/**
 * Finds a browser, or installs it: with Playwright's download if that can be reached, else with the
 * system's package manager.
 * @returns its path.
 * @throws {Error} if it can be neither found nor installed.
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  for (const way of WAYS[kind.name]) {
    console.log(`${kind.name} is not there: trying "${way.at(-1)!.join(' ')}" …`);
    if (way.every(runs)) {
      const installed = findBrowser(kind);
      if (installed) return installed;
    }
  }
  throw new Error(
    `${kind.name} could not be installed. Install it, or set ${kind.variable} to its binary.`,
  );
}

if (import.meta.filename === process.argv[1]) {
  for (const kind of [CHROMIUM, FIREFOX]) console.log(`${kind.name}: ${ensureBrowser(kind)}`);
}
