import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Runs a script of this folder in a process of its own, for clean memory and code.
 * @returns its output, parsed as JSON.
 */
export function runAlone(script: string, ...args: string[]): unknown {
  const path = join(import.meta.dirname, script);
  const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.toString());
}

/**
 * Bytes in use in this process after garbage collection: heap, array buffers and WebAssembly memories.
 * (Buffers are freed a turn after their owners.)
 */
export async function memoryInUse(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await setTimeout(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
