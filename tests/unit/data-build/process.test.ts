import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from './run';

const ROOT = resolve(import.meta.dirname, '../../..');
const folder = temporaryFolder();

function start(...args: string[]): ReturnType<typeof spawn> {
  const argv = ['--import', 'tsx', 'data-build/cli.ts', ...args];
  return spawn(process.execPath, argv, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
}

describe('the command line as a process', () => {
  it('returns its exit status and keeps errors off standard output', () => {
    const run = (...args: string[]): string =>
      execFileSync('npm', ['run', '-s', 'data', '--', ...args], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run('sources')).toContain('diveface');
    expect(() => run('build')).toThrow(expect.objectContaining({ status: 2, stdout: '' }) as Error);
    const missing = ['lookup', '--pack', join(folder, 'nosuch'), '1'];
    expect(() => run(...missing)).toThrow(
      expect.objectContaining({ status: 1, stdout: '' }) as Error,
    );
  });

  it('says why it cannot write its answer', async () => {
    const full = openSync('/dev/full', 'w');
    const run = spawn(process.execPath, ['--import', 'tsx', 'data-build/cli.ts', 'sources'], {
      cwd: ROOT,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    let stderr = '';
    run.stderr!.on('data', (text) => (stderr += String(text)));
    const [status] = (await once(run, 'close')) as [number];
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: standard output: no space left on device\n',
    });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves nothing of a build interrupted by %s, and does not change the older pack',
    async (signal) => {
      const dir = join(folder, signal);
      const pack = join(dir, 'pack');
      mkdirSync(pack, { recursive: true });
      writeFileSync(join(pack, 'manifest.json'), '{"format": "overexposed-pack"}');
      const before = contents(pack);
      const rows = Array.from({ length: 300_000 }, (_, i) => `${9e12 + i * 7}`);
      const list = join(folder, `${signal}.txt`);
      writeFileSync(list, `${rows.join('\n')}\n`);

      const building = start('build', '--force', '--out', pack, '--source', `list=${list}`);
      const changes = watch(dir);
      await once(changes, 'change');
      changes.close();
      building.kill(signal);
      const [status] = (await once(building, 'exit')) as [number];
      expect(status).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(readdirSync(dir)).toEqual(['pack']);
      expect(contents(pack)).toEqual(before);
    },
  );
});
