import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type * as Fs from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { data, temporaryFolder } from '../run';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  return { ...fs, createWriteStream: (path: string) => new FullDisk(path) };
});

/** A file on a disk that is full after ten bytes. */
class FullDisk extends Writable {
  constructor(path: string) {
    super({
      write(chunk: Buffer, _encoding, done) {
        writeFileSync(path, chunk.subarray(0, 10));
        const text = 'ENOSPC: no space left on device, write';
        done(Object.assign(new Error(text), { errno: -28, code: 'ENOSPC', syscall: 'write' }));
      },
    });
  }
}

const folder = temporaryFolder();
const PHOTOS = ['--photos', '5'];

it('leaves no folder that it made', async () => {
  const run = await data(['sample', '--out', join(folder, 'a', 'b'), ...PHOTOS]);
  expect(run).toEqual({ status: 1, stdout: '', stderr: 'error: no space left on device\n' });
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves an existing folder, with the older sample in it', async () => {
  const out = join(folder, 'old');
  mkdirSync(out);
  writeFileSync(join(out, 'sightings.csv.gz'), 'old');
  const run = await data(['sample', '--out', out, ...PHOTOS]);
  expect(run.status).toBe(1);
  expect(readdirSync(out)).toEqual(['sightings.csv.gz']);
  expect(readFileSync(join(out, 'sightings.csv.gz'), 'utf8')).toBe('old');
});
