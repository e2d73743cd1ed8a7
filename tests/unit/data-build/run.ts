import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../../data-build/main';

/** The result of a run of the command line. */
export interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in this process. */
export async function data(args: readonly string[], options: Options = {}): Promise<Run> {
  const { stdin = '', lists = '/nonexistent', isTTY = false } = options;
  const run: Run = { status: 0, stdout: '', stderr: '' };
  const write = (stream: 'stdout' | 'stderr') => (text: string) => (run[stream] += text);
  run.status = await main(args, {
    terminal: {
      stdin: (async function* () {
        yield await Promise.resolve(stdin);
      })(),
      stdout: { write: write('stdout') },
      stderr: { write: write('stderr'), isTTY },
    },
    lists,
  });
  return run;
}

interface Options {
  stdin?: string;
  lists?: string;
  isTTY?: boolean;
}

/** An empty folder, deleted after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'overexposed-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The files of a folder with their bytes. */
export function contents(folder: string): Record<string, Buffer> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}
