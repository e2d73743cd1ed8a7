import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { CHROMIUM, FIREFOX } from './browsers/find';
import { ensureBrowser } from './browsers/install';

type Step = [title: string, script: string, ...args: string[]];

/** Steps that use one core each. Two run at a time, the longest first. */
const IN_PAIRS: Step[] = [
  ['Hostile files and pages', 'fuzz'],
  ['Format', 'format:check'],
  ['Lint and types', 'rules'],
  ['Imports between folders', 'edges'],
  ['Unused code', 'unused'],
  ['Known vulnerabilities of dependencies', 'audit'],
  ['Build for Chromium', 'build'],
  ['Build for Firefox', 'build', '-b', 'firefox'],
];

/** Every test in Chromium; in Firefox those that are tagged for both, as all take minutes more. */
const E2E = ['--grep', '\\bchromium |@both'];

/** Steps that need the builds or use every core. */
const ALONE: Step[] = [
  ['Sizes', 'sizes'],
  ['Unit tests', 'unit'],
  ['End-to-end tests', 'e2e', ...E2E],
];
const QUICK: Step[] = [['Unit tests except the slow ones', 'unit', '--mode=quick']];

/** Runs a script of package.json. Exits if it fails. */
async function run([title, script, ...args]: Step, stdio: 'inherit' | 'pipe'): Promise<void> {
  const start = performance.now();
  const env = { ...process.env, SAMPLE: '1' };
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], { stdio, env });
  const kill = () => child.kill();
  process.once('exit', kill);
  const exit = once(child, 'exit') as Promise<[number | null]>;
  // Shown at the end, so that the output of parallel steps is not mixed.
  const output = child.stdout && Promise.all([text(child.stdout), text(child.stderr!)]);
  const [status] = await exit;
  process.off('exit', kill);
  process.stdout.write(((await output) ?? []).join(''));
  if (status !== 0) {
    console.error(`\n${title}: failed.`);
    process.exit(1);
  }
  console.log(`── ${title}: passed in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const isQuick = process.argv.includes('--quick');
if (!isQuick) {
  process.env.CHROMIUM_PATH = ensureBrowser(CHROMIUM);
  process.env.FIREFOX_PATH = ensureBrowser(FIREFOX);
}

const inPairs = IN_PAIRS.filter(
  ([, script]) => !isQuick || !['build', 'fuzz', 'audit'].includes(script),
);
const waiting = inPairs.values();
const runNext = async (): Promise<void> => {
  for (const step of waiting) await run(step, 'pipe');
};
console.log(`\n── ${inPairs.map(([title]) => title).join(', ')}`);
await Promise.all([runNext(), runNext()]);

for (const step of isQuick ? QUICK : ALONE) {
  console.log(`\n── ${step[0]}`);
  await run(step, 'inherit');
}
