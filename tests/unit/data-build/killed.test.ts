import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sweepDeadRuns } from '../../../data-build/output/dead-runs';
import { count, newTally, printRow } from '../../fuzz/tally';
import { randomFrom } from '../../replica/random';
import { contents, data, temporaryFolder } from './run';

const ROOT = resolve(import.meta.dirname, '../../..');
/** A hundred are killed by command, which prints a row of the table in docs/FAULTS.md. */
const KILLS = Number(process.env.KILLS ?? 1);
const folder = temporaryFolder();
const dir = join(folder, 'out');
const out = join(dir, 'pack');
const old = join(folder, 'old');

/** Writes a list of invented photos. */
function list(name: string, photos: number): string {
  const path = join(folder, name);
  writeFileSync(path, Array.from({ length: photos }, (_, i) => `${9e12 + i * 7}\n`).join(''));
  return path;
}

/** Builds a pack of a list in a process, up to where it has begun to write. */
async function startBuild(from: string) {
  const argv = ['data-build/cli.ts', 'build', '--force', '--out', out, '--source', `list=${from}`];
  const changes = watch(dir);
  const changed = once(changes, 'change');
  const replacing = new Promise((resolve) => {
    changes.on('change', (_, name) => {
      if (name === 'pack') resolve(null);
    });
  });
  const process_ = spawn(process.execPath, ['--import', 'tsx', ...argv], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  const exit = once(process_, 'exit');
  await Promise.race([changed, exit]);
  void exit.then(() => {
    changes.close();
  });
  return { exit, replacing, kill: () => process_.kill('SIGKILL') };
}

it(
  'a build that is killed at any moment leaves the old pack or the new one, and the next removes what is left',
  async () => {
    const from = list('new.txt', 60_000);
    mkdirSync(dir);
    await data(['build', '--out', old, '--source', `list=${list('old.txt', 20)}`]);
    const before = contents(old);
    const whole = await startBuild(from);
    const began = performance.now();
    await whole.exit;
    const lasts = performance.now() - began;
    const after = contents(out);
    expect(after).not.toEqual(before);

    const tally = newTally('`data build --force` over a pack is ended by SIGKILL');
    const random = randomFrom(1);
    for (let i = 0; i < KILLS; i++) {
      rmSync(out, { recursive: true, force: true });
      cpSync(old, out, { recursive: true });
      const build = await startBuild(from);
      // Every second one when the packs change places.
      if (i % 2 === 0) await wait(random() * lasts);
      else await Promise.race([build.replacing, build.exit]);
      build.kill();
      await build.exit;
      const left = readdirSync(dir).length > 1;
      // As the next build does first.
      sweepDeadRuns(out);
      expect(readdirSync(dir)).toEqual(['pack']);
      const now = contents(out);
      const isOld = JSON.stringify(now) === JSON.stringify(before);
      if (!isOld) expect(now).toEqual(after);
      count(tally, `${isOld ? 'old pack' : 'new pack'}${left ? ', rest removed' : ''}`);
    }
    printRow('killed builds', tally, process.env.KILLS);
  },
  60_000 + KILLS * 20_000,
);
