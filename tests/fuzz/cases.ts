import { createRandom } from '../../data-build/sample/random';
import { stopwatch } from './stopwatch';
import { TARGETS } from './targets';

/** The result of one case, as reported to `run.ts`. */
export interface Case {
  number: number;
  /** The outcome, or the defect. */
  outcome?: string;
  defect?: string;
  milliseconds: number;
}

export interface Started {
  injected: string;
}

// Runs cases in a process of its own, which a hang or lack of memory ends: cases.ts TARGET SEED FROM TO
const [name, seed, from, to] = process.argv.slice(2);
const { injected, run } = await TARGETS[name!]!.load();
const report = (news: Case | Started): void => void process.send!(news);
report({ injected });
for (let number = Number(from); number < Number(to); number++) {
  const done = stopwatch();
  try {
    const outcome = await run(createRandom(Number(seed) * 2 ** 32 + number));
    report({ number, outcome, milliseconds: done() });
  } catch (error) {
    const defect = error instanceof Error ? (error.stack ?? error.message) : String(error);
    report({ number, defect, milliseconds: done() });
  }
}
process.disconnect();
