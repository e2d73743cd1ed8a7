import { main } from '../../../data-build/main';

/** Measurements of building a pack. */
export interface BuildFigures {
  wallSeconds: number;
  /** The sum over all threads, of which there are two. */
  cpuSeconds: number;
  peakBytes: number;
}

// Runs the command line in a process of its own: build.ts LIST OUT
const [list, out] = process.argv.slice(2);
const start = performance.now();
const status = await main(['build', '--force', '--source', `list=${list!}`, '--out', out!], {
  terminal: { stdin: process.stdin, stdout: { write: () => true }, stderr: process.stderr },
  lists: '',
});
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const figures: BuildFigures = {
  wallSeconds: (performance.now() - start) / 1000,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakBytes: maxRSS * 1024,
};
console.log(JSON.stringify(figures));
process.exitCode = status;
