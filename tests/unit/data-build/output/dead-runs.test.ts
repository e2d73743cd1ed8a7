import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildingPrefix, markRun, sweepDeadRuns } from '../../../../data-build/output/dead-runs';
import { temporaryFolder } from '../run';

const root = temporaryFolder();
let made = 0;

/** The id of a process that has ended. */
const dead = spawnSync(process.execPath, ['--version']).pid;

/** A folder that a run left beside a pack's place, with changes to its mark. */
function leave(changes: Record<string, unknown>): { out: string; folder: string } {
  const dir = join(root, `${++made}`);
  const out = join(dir, 'pack');
  const folder = join(dir, `${buildingPrefix(out)}x`);
  mkdirSync(folder, { recursive: true });
  markRun(folder);
  const mark = join(folder, 'run.json');
  const run = JSON.parse(readFileSync(mark, 'utf8')) as Record<string, unknown>;
  writeFileSync(mark, JSON.stringify({ ...run, ...changes }));
  writeFileSync(join(folder, 'photos.dat'), 'half');
  return { out, folder };
}

const beside = (out: string): string[] => readdirSync(join(out, '..'));

it('removes the folder of a run whose process has ended', () => {
  const { out } = leave({ pid: dead });
  sweepDeadRuns(out);
  expect(beside(out)).toEqual([]);
});

it.each([
  ['a process that runs', { pid: process.ppid }],
  ['this process', { pid: process.pid }],
  ['another machine', { pid: dead, host: 'elsewhere.invalid' }],
  ['another container', { pid: dead, space: 'pid:[1]' }],
  ['another program', { pid: dead, program: 'backup' }],
  ['no process', { pid: 'all' }],
])('leaves the folder of %s', (_whose, changes) => {
  const { out } = leave(changes);
  sweepDeadRuns(out);
  expect(beside(out)).toHaveLength(1);
});

it('leaves unmarked folders, and those of other packs', () => {
  const { out, folder } = leave({ pid: dead });
  mkdirSync(`${buildingPrefix(out)}y`.replace(/^/, `${join(out, '..')}/`));
  sweepDeadRuns(join(out, '..', 'other'));
  expect(beside(out)).toHaveLength(2);
  sweepDeadRuns(out);
  expect(beside(out)).toEqual([`${buildingPrefix(out)}y`]);
  expect(beside(out)).not.toContain(folder);
});

it('restores the pack that a killed run had just moved away', () => {
  const { out, folder } = leave({ pid: dead });
  mkdirSync(join(folder, 'old'));
  writeFileSync(join(folder, 'old', 'manifest.json'), 'the older pack');
  sweepDeadRuns(out);
  expect(beside(out)).toEqual(['pack']);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('the older pack');
});

it('keeps the new pack if a run was killed while cleaning up', () => {
  const { out, folder } = leave({ pid: dead });
  mkdirSync(join(folder, 'old'));
  mkdirSync(out);
  writeFileSync(join(out, 'manifest.json'), 'the new pack');
  sweepDeadRuns(out);
  expect(beside(out)).toEqual(['pack']);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('the new pack');
});
