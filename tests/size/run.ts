/**
 * Compares the sizes of the built extensions with their budgets: `tsx tests/size/run.ts`, after both
 * builds.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUDGETS, type Budget } from './budgets';
import { filesOf, filesOfWhole } from './files-of';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

let faults = 0;
for (const build of BUILDS) {
  if (!existsSync(build)) throw new Error(`${build} is not there: build it first.`);
  console.log(`${build} (kB after gzip)`);
  for (const budget of BUDGETS) {
    const names = (budget.whole ? filesOfWhole : filesOf)(build, budget.entry);
    const files = names.map((name) => readFileSync(join(build, name)));
    const weight = files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1000;
    const fault = faultOf(budget, weight, files.join('\n'));
    if (fault) faults += 1;
    const figures = `${weight.toFixed(1).padStart(6)} of ${String(budget.most).padStart(3)}`;
    const name = budget.whole ? `${budget.entry}, whole` : budget.entry;
    console.log(`  ${name.padEnd(26)}${figures}  ${fault}`);
  }
}
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
for (const build of BUILDS) {
  const notices = readFileSync(join(build, 'LICENSES.txt'), 'utf8');
  const missing = Object.keys(dependencies).filter((name) => !notices.includes(`\n${name} `));
  if (missing.length > 0) console.log(`${build}/LICENSES.txt lacks ${missing.join(', ')}`);
  faults += missing.length;
}
if (faults > 0) process.exit(1);

function faultOf(budget: Budget, weight: number, text: string): string {
  if (weight > budget.most) return 'TOO HEAVY';
  if (budget.without?.test(text)) return `HOLDS ${String(budget.without)}`;
  if (budget.with && !budget.with.test(text)) return `LACKS ${String(budget.with)}`;
  return '';
}
