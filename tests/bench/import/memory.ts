import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of memory; memory shared by several processes counts once (Linux's `Pss`). */
export interface Memory {
  /** A browser with all its processes. */
  browser: number;
  /** The process of the extensions' pages and their workers. */
  extension: number;
}

/** The memory of a browser. @param mark occurs only in the command line of its first process. */
export function memoryOf(mark: string): Memory {
  const parents = new Map<number, number>();
  let root = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const pid = Number(name);
    parents.set(pid, Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0));
    if (root === 0 && pid !== process.pid && commandOf(pid).includes(mark)) root = pid;
  }
  const isOurs = (pid: number): boolean => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
    return false;
  };
  const memory = { browser: 0, extension: 0 };
  for (const pid of parents.keys()) {
    if (!isOurs(pid)) continue;
    const kilobytes = Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
    memory.browser += kilobytes * 1024;
    if (commandOf(pid).includes('--extension-process')) memory.extension += kilobytes * 1024;
  }
  return memory;
}

const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`);

/** A system file; empty if the process has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
