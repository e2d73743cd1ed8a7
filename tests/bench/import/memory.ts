import { readdirSync, readFileSync } from 'node:fs';

/**
 * Bytes of memory of a process and all that descend from it: its share of each page
 * (`Pss` of Linux, so that what processes have in common counts once).
 * @param mark what is in the command line of the first one.
 */
export function memoryOf(mark: string): number {
  const parents = new Map<number, number>();
  let root = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const pid = Number(name);
    const status = read(`/proc/${name}/status`);
    parents.set(pid, Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0));
    if (root === 0 && pid !== process.pid && read(`/proc/${name}/cmdline`).includes(mark))
      root = pid;
  }
  const isOurs = (pid: number): boolean => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
    return false;
  };
  let kilobytes = 0;
  for (const pid of parents.keys()) {
    if (!isOurs(pid)) continue;
    kilobytes += Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  }
  return kilobytes * 1024;
}

/** A file of the system's; empty where the process is gone meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
