import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of memory, those that processes share counted once (`Pss` of Linux). */
export interface Memory {
  /** Of a browser with all its processes. */
  browser: number;
  /** Of the process that extensions' pages and their workers run in. */
  extension: number;
}

/** The memory of a browser. @param mark what is in the command line of its first process alone. */
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

/** A file of the system's; empty where the process is gone meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
