import {
  existsSync,
  readlinkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Names the process that owns a folder. */
const OWNER = 'run.json';

/** A process, distinguished from those of other machines and containers on the same disk. */
interface Run {
  program: 'overexposed';
  host: string;
  /** The namespace of process ids; empty if the system has none. */
  space: string;
  pid: number;
}

/** Marks a new folder as this process's. */
export function markRun(folder: string): void {
  writeFileSync(join(folder, OWNER), JSON.stringify(thisRun()));
}

/** Removes a run's folder, its owner's mark last: if this process is killed meanwhile, the folder is still recognised. */
export function removeRun(folder: string): void {
  for (const name of namesIn(folder)) {
    if (name !== OWNER) rmSync(join(folder, name), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The prefix of the folders beside `out` in which packs are being built. */
export const buildingPrefix = (out: string): string => `.${basename(out)}.building-`;

/**
 * Removes what killed builds of `out` left beside it, if their process was certainly ours, on this machine,
 * and has ended. Restores a pack that such a build had just moved away.
 */
export function sweepDeadRuns(out: string): void {
  const parent = dirname(out);
  for (const name of namesIn(parent)) {
    const folder = join(parent, name);
    if (!name.startsWith(buildingPrefix(out)) || !isDead(folder)) continue;
    const old = join(folder, 'old');
    if (existsSync(old) && !existsSync(out)) renameSync(old, out);
    removeRun(folder);
  }
}

function isDead(folder: string): boolean {
  try {
    const run = JSON.parse(readFileSync(join(folder, OWNER), 'utf8')) as Partial<Run> | null;
    const { program, host, space, pid } = thisRun();
    const isOurs = run?.program === program && run.host === host && run.space === space;
    return isOurs && Number.isInteger(run.pid) && run.pid !== pid && !isAlive(run.pid!);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function thisRun(): Run {
  let space = '';
  try {
    space = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has it.
  }
  return { program: 'overexposed', host: hostname(), space, pid: process.pid };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
