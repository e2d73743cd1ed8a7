/**
 * `npm run audit`: whether a package in the extension has a known vulnerability of high severity. If the
 * registry does not answer, it says so without failing.
 */
import { spawnSync } from 'node:child_process';
import { verdictOf } from './verdict';

const ARGS = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
const { stdout } = spawnSync('npm', ARGS, { encoding: 'utf8' });
const verdict = verdictOf(stdout);
if (!verdict.known) console.log(`Not audited: ${verdict.why}`);
else if (verdict.serious.length === 0) console.log('No known weakness of high severity.');
else {
  console.error(
    `Known vulnerabilities: ${verdict.serious.join(', ')}. See "npm audit --omit=dev".`,
  );
  process.exitCode = 1;
}
