import { spawnSync } from 'node:child_process';
import { CHROMIUM, FIREFOX } from './browsers/find';
import { ensureBrowser } from './browsers/install';

/** What `npm test` runs, in order; the first failure ends it. */
const STEPS: [title: string, ...command: string[]][] = [
  ['Format and lint', 'npm', 'run', '--silent', 'lint'],
  ['Types', 'npm', 'run', '--silent', 'types'],
  ['Unit tests', 'npm', 'run', '--silent', 'unit'],
  ['Build for Chromium', 'npm', 'run', '--silent', 'build'],
  ['Build for Firefox', 'npm', 'run', '--silent', 'build', '--', '-b', 'firefox'],
  ['Sizes', 'npm', 'run', '--silent', 'sizes'],
  ['End-to-end tests', 'npm', 'run', '--silent', 'e2e'],
];

process.env.CHROMIUM_PATH = ensureBrowser(CHROMIUM);
process.env.FIREFOX_PATH = ensureBrowser(FIREFOX);

for (const [title, command, ...args] of STEPS) {
  const start = performance.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command!, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${title}: failed.`);
    process.exit(1);
  }
  console.log(`── ${title}: passed in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
