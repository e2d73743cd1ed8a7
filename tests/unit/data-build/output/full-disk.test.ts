import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { FORMAT } from '../../../../lib/pack/files/manifest';
import { namingFullDisk } from '../../../../data-build/output/full-disk';
import { data, temporaryFolder } from '../run';

const noSpace = (): Error =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), {
    errno: -28,
    code: 'ENOSPC',
  });

vi.mock('../../../../data-build/output/folder-sink', () => ({
  FolderSink: class {
    write = (): Promise<void> => Promise.reject(noSpace());
    close = (): Promise<void> => Promise.resolve();
  },
}));

const FULL = 'There is not enough space on the disk of out/pack.';

describe('namingFullDisk', () => {
  it.each([
    ['the system', noSpace()],
    [
      'the database, short of room for its files',
      new Error(
        'Out of Memory Error: failed to offload data block of size 96.0 KiB (9 MiB/9 MiB used).\n' +
          "This limit was set by the 'max_temp_directory_size' setting.",
      ),
    ],
    [
      'the database, as its files cannot grow',
      new Error('IO Error: Could not write file "x.tmp": No space left on device'),
    ],
  ])('describes in one sentence what %s reports', (_, error) => {
    expect(namingFullDisk(error, 'out/pack')).toMatchObject({ name: 'DataError', message: FULL });
  });

  it.each([
    ['another system error', Object.assign(new Error('EACCES'), { code: 'EACCES' })],
    ['an error of the database', new Error('Out of Memory Error: could not allocate block')],
    ['what is no error', 'ENOSPC'],
    ['nothing', undefined],
  ])('leaves %s unchanged', (_, error) => {
    expect(namingFullDisk(error, 'out/pack')).toBe(error);
  });
});

describe('data build on a full disk', () => {
  const folder = temporaryFolder();

  /** Builds a pack of the sample. */
  const build = (out: string) => data(['build', '--force', '--out', out]);

  it('reports it, and leaves nothing behind', async () => {
    const out = join(folder, 'new', 'pack');
    const { status, stderr } = await build(out);
    expect(status).toBe(1);
    expect(stderr.split('\n')).toContain(`error: There is not enough space on the disk of ${out}.`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the older pack in its place', async () => {
    const out = join(folder, 'pack');
    const manifest = `{"format":"${FORMAT}"}`;
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), manifest);
    expect((await build(out)).status).toBe(1);
    expect(readdirSync(folder)).toEqual(['pack']);
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(manifest);
  });
});
