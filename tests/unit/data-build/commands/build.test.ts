import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { BuildReport } from '../../../../data-build/build/report';
import { contents, data, temporaryFolder } from '../run';

const folder = temporaryFolder();
let made = 0;

/** Writes a file into a new folder; returns its path. */
function file(name: string, text: string | Buffer): string {
  const dir = join(folder, `input-${++made}`);
  mkdirSync(dir);
  writeFileSync(join(dir, name), text);
  return join(dir, name);
}
const out = (): string => join(folder, `pack-${++made}`);

/** Builds and returns the report. */
async function build(...args: string[]): Promise<BuildReport> {
  const { status, stdout, stderr } = await data(['build', '--json', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as BuildReport;
}
const lookup = async (pack: string, ...queries: string[]): Promise<unknown[]> => {
  const { stdout } = await data(['lookup', '--pack', pack, '--json', ...queries]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
};

const DIVEFACE = [
  '5550001@N99_identity_1/9000000000001_0.jpg',
  '5550001@N99_identity_1/9000000000001_1.jpg',
  '5550001@N99_identity_1/9000000000005_0.jpg',
  '5550002@N99_identity_7/9000000000009_0.jpg',
].join('\r\n');
const PIPA = '1 9000000000005 1 2 3 4 5 1\n1 9000000000007 1 2 3 4 5 1\n';

describe('data build', () => {
  it('counts rows, photos and owners of each source and of the pack', async () => {
    const [diveface, pipa, pack] = [
      file('x.txt', DIVEFACE),
      file('y.txt', `${PIPA}broken\n`),
      out(),
    ];
    const report = await build(
      '--out',
      pack,
      '--source',
      `diveface=${diveface}`,
      '--source',
      `pipa=${pipa}`,
    );
    expect(report).toMatchObject({
      out: pack,
      sample: true,
      photos: 4,
      owners: 2,
      datasets: [
        { id: 'diveface', rows: 4, photos: 3, owners: 2 },
        { id: 'pipa', rows: 3, photos: 2, owners: 0 },
      ],
      sources: [
        {
          source: 'diveface',
          path: diveface,
          rows: 4,
          rowsWithPhoto: 4,
          skipped: [],
          photos: 3,
          owners: 2,
        },
        { source: 'pipa', path: pipa, rows: 3, rowsWithPhoto: 2, photos: 2, owners: 0 },
      ],
      conflicts: { photos: 0, examples: [] },
    });
    expect(report.sources[1]!.skipped).toEqual([
      {
        reason: 'not readable',
        rows: 1,
        examples: [{ file: 'y.txt', at: 'line 3', text: 'broken' }],
      },
    ]);
    const manifest = JSON.parse(readFileSync(join(pack, 'manifest.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ photos: 4, owners: 2, datasets: report.datasets });
  });

  it('reports the same as text', async () => {
    const pipa = file('y.txt', `${PIPA}broken\n`);
    const pack = out();
    const { status, stdout } = await data(['build', '--out', pack, '--source', `pipa=${pipa}`]);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      `pipa ${pipa}`,
      '    3 rows, 2 with a photo: 2 photos, 0 owners',
      '    skipped 1: not readable',
      '        y.txt line 3: "broken"',
      expect.stringMatching(
        /: 2 photos, 0 owners, 0\.00 MB of sample data, which cannot mark a real photo$/,
      ),
      '',
    ]);
  });

  it('joins lists: a photo has the datasets of all lists and the owner from any', async () => {
    const pack = out();
    const sources = [`diveface=${file('x.txt', DIVEFACE)}`, `pipa=${file('y.txt', PIPA)}`];
    await build('--out', pack, ...sources.flatMap((source) => ['--source', source]));
    expect(
      await lookup(pack, '9000000000005', '9000000000007', '9000000000006', '5550001@N99'),
    ).toEqual([
      {
        query: '9000000000005',
        kind: 'photo',
        photoId: '9000000000005',
        found: true,
        owner: '5550001@N99',
        datasets: ['diveface', 'pipa'],
      },
      expect.objectContaining({ found: true, owner: null, datasets: ['pipa'] }),
      expect.objectContaining({ found: false, datasets: [] }),
      {
        query: '5550001@N99',
        kind: 'owner',
        owner: '5550001@N99',
        found: true,
        datasets: [
          { id: 'diveface', photos: 2 },
          { id: 'pipa', photos: 1 },
        ],
        photoIds: ['9000000000001', '9000000000005'],
        photos: [
          { photoId: '9000000000001', datasets: ['diveface'] },
          { photoId: '9000000000005', datasets: ['diveface', 'pipa'] },
        ],
      },
    ]);
  });

  it('gives the same bytes for the same rows, in any order and files', async () => {
    const [one, other] = [out(), out()];
    const lines = DIVEFACE.split('\r\n');
    const sources = [`diveface=${file('x.txt', DIVEFACE)}`, `pipa=${file('y.txt', PIPA)}`];
    await build('--out', one, '--source', sources[0]!, '--source', sources[1]!);
    await build(
      ...['--out', other, '--source', sources[1]!],
      ...['--source', `diveface=${file('x.txt', lines.slice(2).join('\n'))}`],
      ...['--source', `diveface=${file('x.txt', lines.slice(0, 2).reverse().join('\n'))}`],
    );
    const withoutManifest = (pack: string) => ({ ...contents(pack), 'manifest.json': null });
    expect(withoutManifest(other)).toEqual(withoutManifest(one));
  });

  it('records each list’s files with SHA-256, provenance and missing files', async () => {
    const female = file('Group1_Female.txt', DIVEFACE);
    const sha256 = createHash('sha256').update(DIVEFACE).digest('hex');
    const { datasets } = await build(
      ...[
        '--out',
        out(),
        '--source',
        `diveface=${female}`,
        '--source',
        `list=${file('z.csv', '9000000000003\n')}`,
      ],
    );
    expect(datasets).toEqual([
      {
        ...{ id: 'diveface', rows: 4, photos: 3, owners: 2, namesMembers: true },
        ...{ whose: 'copy', altered: true },
        lists: [{ name: 'Group1_Female.txt', bytes: DIVEFACE.length, sha256 }],
        missing: [1, 2, 3].flatMap((n) =>
          ['Female', 'Male'].map((who) => `Group${n}_${who}.txt`).slice(n === 1 ? 1 : 0),
        ),
        published: { photos: 115_729, source: expect.stringMatching(/^https:/) as string },
      },
      {
        ...{ id: 'list', rows: 1, photos: 1, owners: 0, namesMembers: false, whose: 'own' },
        lists: [
          { name: 'z.csv', bytes: 14, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
        ],
      },
    ]);
  });

  it('uses the given day', async () => {
    const pack = out();
    await build('--out', pack, '--made', '2026-11-29', '--source', `pipa=${file('y.txt', PIPA)}`);
    expect(JSON.parse(readFileSync(join(pack, 'manifest.json'), 'utf8'))).toMatchObject({
      made: '2026-11-29',
      version: 2,
    });
    const wrong = await data(['build', '--out', out(), '--made', 'today']);
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
  });

  it('reads the files of a folder, including gzip, and names those it leaves out', async () => {
    const dir = join(folder, 'diveface');
    mkdirSync(join(dir, 'files'), { recursive: true });
    const lines = DIVEFACE.split('\r\n');
    writeFileSync(
      join(dir, 'files', 'Group1_Male.txt.gz'),
      gzipSync(`${lines.slice(0, 2).join('\n')}\n`),
    );
    writeFileSync(join(dir, 'files', 'Group1_Female.txt'), `${lines.slice(2).join('\n')}\n`);
    writeFileSync(join(dir, 'README.md'), 'hello');
    writeFileSync(join(dir, '.hidden.txt'), 'hello');
    const report = await build('--out', out(), '--source', `diveface=${dir}`);
    expect(report).toMatchObject({ photos: 3, sources: [{ rows: 4, ignored: ['README.md'] }] });
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFphoto,owner\r\n9000000000001,invented-one\r\n', 'utf16le')],
    ['UTF-16 without its mark', Buffer.from('photo\towner\n9000000000001\t\n', 'utf16le')],
    ['UTF-16 in gzip', gzipSync(Buffer.from('9000000000001\n', 'utf16le'))],
    ['lines that end with CR', 'photo,owner\r9000000000001,invented-one\r'],
  ])('reads a list in %s', async (_what, text) => {
    const report = await build('--out', out(), '--source', `list=${file('list.txt', text)}`);
    expect(report).toMatchObject({ photos: 1, sources: [{ rows: 1, skipped: [], notes: [] }] });
  });

  it('reads the current folder', async () => {
    const before = process.cwd();
    process.chdir(dirname(file('list.txt', '9000000000001\n')));
    try {
      const report = await build('--out', out(), '--source', 'list=.');
      expect(report).toMatchObject({ photos: 1, sources: [{ path: '.' }] });
    } finally {
      process.chdir(before);
    }
  });

  it('shows where lists name different owners, and takes the first in order', async () => {
    const pack = out();
    const list = file(
      'list.csv',
      'photo,owner\n9000000000001,5550009@N99\n9000000000001,5550008@N99\n9000000000002,5550008@N99\n9000000000002,invented-one\n',
    );
    const report = await build('--out', pack, '--source', `list=${list}`);
    expect(report.conflicts).toEqual({
      photos: 1,
      examples: [{ photoId: '9000000000001', owners: ['5550008@N99', '5550009@N99'] }],
    });
    expect(report.owners).toBe(2);
    expect(await lookup(pack, '9000000000001', '9000000000002', '5550009@N99')).toMatchObject([
      { owner: '5550008@N99' },
      { owner: '5550008@N99' },
      { found: false },
    ]);
  });

  it('packs the lists of its own folder if no source is named', async () => {
    const lists = join(folder, 'lists');
    mkdirSync(join(lists, 'pipa'), { recursive: true });
    writeFileSync(join(lists, 'pipa', 'index.txt'), PIPA);
    const run = await data(['build', '--json', '--out', out()], { lists });
    expect(JSON.parse(run.stdout)).toMatchObject({ photos: 2, sources: [{ source: 'pipa' }] });
    expect(run.stderr).toBe('');
  });

  it('packs the sample if there is no list either, and says so', async () => {
    const run = await data(['build', '--json', '--out', out()]);
    expect(JSON.parse(run.stdout)).toMatchObject({ sample: true, photos: 20_000 });
    expect(run.stderr).toMatch(/^There are no lists: packing the sample/);
  });

  it('does not mark a pack of real ids as a sample', async () => {
    const list = file('list.txt', '5\n9000000000001\n');
    const report = await build('--out', out(), '--source', `list=${list}`);
    expect(report.sample).toBe(false);
  });

  it('replaces an empty folder, and with --force an older pack', async () => {
    const pack = out();
    mkdirSync(pack);
    await build('--out', pack, '--source', `pipa=${file('y.txt', PIPA)}`);
    await build('--force', '--out', pack, '--source', `diveface=${file('x.txt', DIVEFACE)}`);
    expect(await lookup(pack, '9000000000007', '9000000000009')).toMatchObject([
      { found: false },
      { found: true },
    ]);
  });

  it('shows progress on a terminal and removes it', async () => {
    const list = `pipa=${file('y.txt', PIPA)}`;
    const { stderr } = await data(['build', '--out', out(), '--source', list], { isTTY: true });
    expect(stderr).toMatch(/\rpipa: y\.txt, 2 rows/);
    expect(stderr).toMatch(/\r +\r$/);
  });
});

describe('data build refuses', () => {
  const cut = gzipSync(DIVEFACE).subarray(0, -12);
  const damaged = gzipSync(DIVEFACE.repeat(9));
  damaged.fill(0x55, 30, 60);
  const TWICE = file('a.txt', '9000000000001\n');
  const LINK = join(dirname(TWICE), 'link.txt');
  symlinkSync(TWICE, LINK);
  const LOOP = join(folder, 'loop.txt');
  symlinkSync(LOOP, LOOP);
  const PIPE = join(folder, 'pipe.txt');
  execFileSync('mkfifo', [PIPE]);
  const pipe = openSync(PIPE, 'r+');
  afterAll(() => {
    closeSync(pipe);
  });

  it.each([
    ['no output', ['--source', 'pipa=x'], 2, /required option '--out <dir>'/],
    ['an unknown option', ['--out', 'x', '--fast'], 2, /unknown option '--fast'/],
    ['an unknown source', ['--out', 'x', '--source', 'nosuch=x'], 2, /no source "nosuch"/],
    ['a source without path', ['--out', 'x', '--source', 'pipa'], 2, /takes ID=PATH/],
    ['a source without path', ['--out', 'x', '--source', 'pipa='], 2, /takes ID=PATH/],
    [
      'a folder without a name',
      ['--out', ''],
      2,
      /--out <dir>' argument '' is invalid\. It must not/,
    ],
    ['sightings without a name', ['--out', 'x', '--sightings', ''], 2, /argument '' is invalid/],
    [
      'a list that is given twice',
      ['--out', 'x', '--source', `list=${TWICE}`, '--source', `list=${dirname(TWICE)}/./a.txt`],
      2,
      /^error: --source list=.*\/\.\/a\.txt is given twice\.$/,
    ],
    [
      'sightings that are given twice, once by a link',
      ['--out', 'x', '--sightings', TWICE, '--sightings', LINK],
      2,
      /^error: --sightings .*link\.txt is given twice\.$/,
    ],
    [
      'a Parquet file as a list',
      ['--out', 'x', '--source', `list=${file('a.parquet', 'PAR1')}`],
      1,
      /^error: list: a\.parquet is in Parquet: --sightings reads that, with columns photo, owner, dataset\.$/,
    ],
    [
      'a missing file',
      ['--out', 'x', '--source', 'pipa=/nonexistent/y'],
      1,
      /^error: pipa: there is no file or folder \/nonexistent\/y\.$/,
    ],
    [
      'a missing file of sightings',
      ['--out', 'x', '--sightings', '/nonexistent/y'],
      1,
      /there is no file or folder \/nonexistent\/y/,
    ],
    [
      'a folder with more than sightings',
      ['--out', 'x', '--sightings', folder],
      1,
      /^error: sightings: .+ is not a Parquet file\.$/,
    ],
    [
      'a list that cannot be reached',
      ['--out', 'x', '--source', `list=${LOOP}`],
      1,
      /^error: .*loop\.txt: too many symbolic links encountered$/,
    ],
    [
      'sightings that cannot be reached',
      ['--out', 'x', '--sightings', LOOP],
      1,
      /^error: .*loop\.txt: too many symbolic links encountered$/,
    ],
    [
      'a pipe',
      ['--out', 'x', '--source', `list=${PIPE}`],
      1,
      /^error: list: .*pipe\.txt is a pipe: save what comes out of it as a file first\.$/,
    ],
    [
      'a folder without its files',
      ['--out', 'x', '--source', `pipa=${dirname(file('other.txt', PIPA))}`],
      1,
      /^error: pipa: no list in .+; expected index\.txt or all_data\.txt\.$/,
    ],
    [
      'another format',
      ['--out', 'x', '--source', `helen=${file('a.txt', PIPA)}`],
      1,
      /^error: helen: a\.txt is not a HELEN list: expected image names like .+, found "1 9000000000005 1 2 3 4 5 1" in line 1; 2 of 2 rows cannot be read\.$/,
    ],
    [
      'a list cut short',
      ['--out', 'x', '--source', `diveface=${file('a.txt', DIVEFACE.slice(0, -6))}`],
      1,
      /^error: diveface: a\.txt ends inside a row: it is cut short\.$/,
    ],
    [
      'gzip data cut short',
      ['--out', 'x', '--source', `diveface=${file('a.gz', cut)}`],
      1,
      /a\.gz is cut short: its gzip data ends early/,
    ],
    [
      'damaged gzip data',
      ['--out', 'x', '--source', `diveface=${file('a.gz', damaged)}`],
      1,
      /a\.gz is damaged/,
    ],
    [
      'an archive cut short',
      ['--out', 'x', '--source', `diveface=${file('a.zip', 'PK\x03\x04')}`],
      1,
      /^error: diveface: a\.zip is cut short: its zip directory is missing\.$/,
    ],
    [
      'a source that yields nothing',
      ['--out', 'x', '--source', `list=${file('a.txt', '5550001@N99\n')}`],
      1,
      /^error: list: there is no photo in .+ \(1 names no photo\)\.$/,
    ],
    ['an unreadable file', ['--out', 'x', '--source', 'pipa=/proc/self/mem'], 1, /^error: /],
  ])('%s: one line, and nothing written', async (_what, args, status, message) => {
    const target = out();
    const run = await data(['build', ...args.map((arg) => (arg === 'x' ? target : arg))]);
    expect(run.stderr.trimEnd()).toMatch(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run).toMatchObject({ status, stdout: '' });
    const left = readdirSync(folder).filter(
      (name) => name.startsWith('.') || target.endsWith(name),
    );
    expect(left).toEqual([]);
  });

  it('to replace anything but a pack', async () => {
    const precious = file('thesis.txt', 'years of work');
    const list = `pipa=${file('y.txt', PIPA)}`;
    for (const target of [precious, join(precious, '..')]) {
      const { status, stderr } = await data(['build', '--out', target, '--source', list]);
      expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 1 });
    }
    expect(readFileSync(precious, 'utf8')).toBe('years of work');
  });

  describe('without --force', () => {
    const source = (): string[] => ['--source', `pipa=${file('y.txt', PIPA)}`];
    const refuse = async (target: string): Promise<string> => {
      const { status, stderr } = await data(['build', '--out', target, ...source()]);
      expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 1 });
      return stderr;
    };

    it('to replace a pack, and names what else is in its folder', async () => {
      const pack = out();
      await build('--out', pack, ...source());
      const before = contents(pack);
      expect(await refuse(pack)).toMatch(
        /contains a pack: choose another folder, or .+ --force\.\n$/,
      );
      expect(contents(pack)).toEqual(before);
      writeFileSync(join(pack, 'notes.txt'), 'mine');
      expect(await refuse(pack)).toContain('contains a pack beside other files (notes.txt)');
      await build('--force', '--out', pack, ...source());
      expect(contents(pack)).toEqual(before);
    });

    it('to replace a link, and never touches its target', async () => {
      const [pack, link] = [out(), out()];
      await build('--out', pack, ...source());
      symlinkSync(pack, link);
      expect(await refuse(link)).toContain(`is a link to ${pack}`);
      await build('--force', '--out', link, ...source());
      expect(lstatSync(link).isDirectory()).toBe(true);
      expect(contents(pack)).toEqual(contents(link));
    });
  });

  it('to replace anything but a pack even with --force', async () => {
    const home = dirname(file('thesis.txt', 'years of work'));
    const run = await data(['build', '--force', '--out', home, '--source', 'pipa=x']);
    expect(run.stderr).toContain('is not a pack: it is not replaced');
    expect(readFileSync(join(home, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('to touch an older pack if the new one fails', async () => {
    const pack = out();
    await build('--out', pack, '--source', `pipa=${file('y.txt', PIPA)}`);
    const before = contents(pack);
    const run = await data([
      ...['build', '--force', '--out', pack],
      '--source',
      `pipa=${file('y.txt', 'broken\n')}`,
    ]);
    expect(run.status).toBe(1);
    expect(contents(pack)).toEqual(before);
  });

  it('and leaves no folders that it made', async () => {
    const deep = join(folder, 'a', 'b', 'pack');
    expect((await data(['build', '--out', deep, '--source', 'pipa=/nonexistent'])).status).toBe(1);
    expect(readdirSync(folder)).not.toContain('a');
  });
});
