import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Case, Started } from './cases';
import { count, newTally, rowOf, type Tally } from './tally';
import { TARGETS } from './targets';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    patience: { type: 'string', default: '60' },
  },
});

/**
 * The most milliseconds of work per case. The first case of a process also waits for code to be compiled.
 */
const SLOW = 1_000;
/** Milliseconds without output after which a case counts as hung: more than a busy machine needs. */
const HANGS = Number(values.patience) * 1_000;
const MEGABYTES = 1_024;
const MOST_SHOWN = 5;

/** Set by the first Ctrl+C: what was done until then is still reported. */
const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});
const isStopped = (): boolean => stop.signal.aborted;

/** Runs cases of a target, in another process after each that ended one. */
async function fuzz(target: string, first: number, end: number): Promise<Tally> {
  const tally = newTally('');
  const report = (number: number, defect: string): void => {
    count(tally, 'DEFECT');
    if (++tally.defects > MOST_SHOWN) return;
    const again = `npm run fuzz -- ${target} --seed ${values.seed} --case ${number}`;
    console.error(`\n${target}, case ${number}: ${defect}\n  Again: ${again}`);
  };
  for (let next = first; next < end && !isStopped();) {
    const from = next;
    const to = Math.min(end, from + TARGETS[target]!.each);
    await inProcess(target, from, to, (news) => {
      if ('injected' in news) {
        tally.injected = news.injected;
        return;
      }
      const { number, outcome, defect, milliseconds } = news;
      next = number + 1;
      if (number > from) tally.slowest = Math.max(tally.slowest ?? 0, milliseconds);
      const slow =
        number > from && milliseconds > SLOW ? `took ${milliseconds.toFixed()} ms` : null;
      const wrong = defect ?? slow;
      if (wrong !== null) report(number, wrong);
      else count(tally, outcome!);
    });
    if (next < to && !isStopped()) {
      report(next, 'ended its process: it hung, or took more memory than there was.');
      next++;
    }
  }
  return tally;
}

/** Runs cases until they are done or the process ends; in the latter case the last one was not reported. */
function inProcess(
  target: string,
  from: number,
  to: number,
  onMessage: (news: Case | Started) => void,
): Promise<void> {
  const script = join(import.meta.dirname, 'cases.ts');
  const child = fork(script, [target, values.seed, String(from), String(to)], {
    execArgv: [`--max-old-space-size=${MEGABYTES}`, '--import', 'tsx'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let timer = setTimeout(() => child.kill('SIGKILL'), 3 * HANGS);
  child.on('message', (news) => {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), HANGS);
    onMessage(news as Case | Started);
    if (isStopped()) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('exit', () => {
      clearTimeout(timer);
      process.off('exit', kill);
      resolve();
    });
  });
}

const rows: string[] = [];
let defects = 0;
for (const target of positionals.length > 0 ? positionals : Object.keys(TARGETS)) {
  const { cases } = TARGETS[target]!;
  const only = values.case === undefined ? null : Number(values.case);
  const tally = await fuzz(
    target,
    only ?? 0,
    only === null ? Number(values.runs ?? cases) : only + 1,
  );
  rows.push(rowOf(target, tally));
  defects += tally.defects;
}
console.log(`\nSeed ${values.seed}.\n`);
console.log('| target | what is fed to it | cases | what came of it | slowest | defects |');
console.log('| ------ | ----------------- | ----- | --------------- | ------- | ------- |');
console.log(rows.join('\n'));
process.exitCode = defects > 0 ? 1 : 0;
