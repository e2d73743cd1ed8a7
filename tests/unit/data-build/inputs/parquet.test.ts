import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import type { BuildReport } from '../../../../data-build/build/report';
import { contents, data, temporaryFolder } from '../run';

const folder = temporaryFolder();
let made = 0;

/** Writes a Parquet file with another engine: the rows of an SQL query. */
async function parquet(select: string): Promise<string> {
  const path = join(folder, `sightings ' ${++made}.parquet`);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return path;
}

async function build(...args: string[]): Promise<BuildReport & { pack: string }> {
  const pack = join(folder, `pack-${++made}`);
  const { stdout, stderr } = await data(['build', '--json', '--out', pack, ...args]);
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as BuildReport), pack };
}

const values = (rows: string): string =>
  `SELECT * FROM (VALUES ${rows}) AS rows(photo, owner, dataset)`;

describe('LAION-Face in Parquet, as its authors’ script writes it', () => {
  const samples = (rows: string, columns: string): string =>
    `SELECT * FROM (VALUES ${rows}) AS rows(${columns})`;
  const ROWS = [
    "(17, 'https://live.staticflickr.com/1/9000000000001_0123abcdef_b.jpg', 'a \"face\"')",
    "(18, 'https://example.org/9000000000003.jpg', NULL)",
    "(9007199254740993, 'https://farm1.staticflickr.com/1/9000000000002_0123abcdef.jpg', '')",
    "(20, NULL, '')",
  ].join();

  it('is read row by row', async () => {
    const path = await parquet(samples(ROWS, 'SAMPLE_ID, URL, TEXT'));
    const report = await build('--source', `laion-face=${path}`);
    expect(report.datasets).toMatchObject([{ id: 'laion-face', rows: 4, photos: 2, owners: 0 }]);
    expect(report.sources[0]!.skipped).toMatchObject([
      { reason: 'not on Flickr', rows: 1 },
      { reason: 'not readable', rows: 1 },
    ]);
  });

  it('may be a folder of many parts and many rows', async () => {
    const dir = join(folder, `laion-${++made}`);
    mkdirSync(dir);
    for (const part of [0, 1]) {
      const select = `SELECT i AS SAMPLE_ID, 'https://live.staticflickr.com/1/' ||
        (9000000000000 + 2 * i + ${part}) || '_0123abcdef_b.jpg' AS URL FROM range(5000) AS t(i)`;
      renameSync(await parquet(select), join(dir, `laion_face_part_0000${part}.parquet`));
    }
    const report = await build('--source', `laion-face=${dir}`);
    expect(report.datasets).toMatchObject([
      { id: 'laion-face', rows: 10_000, photos: 10_000, owners: 0 },
    ]);
  });

  it('is read from exactly the file named', async () => {
    const dir = join(folder, `laion-${++made}`);
    mkdirSync(dir);
    const one = ROWS.split('),(')[0]!;
    renameSync(
      await parquet(samples(`${one})`, 'SAMPLE_ID, URL, TEXT')),
      join(dir, 'a[b].parquet'),
    );
    renameSync(await parquet(samples(ROWS, 'SAMPLE_ID, URL, TEXT')), join(dir, 'ab.parquet'));
    const report = await build('--source', `laion-face=${join(dir, 'a[b].parquet')}`);
    expect(report).toMatchObject({ photos: 1, sources: [{ rows: 1 }] });
  });

  it('is refused without its columns, if truncated, and for another source', async () => {
    const whole = await parquet(samples(ROWS, 'SAMPLE_ID, URL, TEXT'));
    const cut = join(folder, 'cut-laion.parquet');
    writeFileSync(cut, readFileSync(whole).subarray(0, -20));
    for (const [source, message] of [
      [
        `laion-face=${await parquet(samples(ROWS, 'id, URL, TEXT'))}`,
        /expected the columns URL, SAMPLE_ID, found id, URL, TEXT\.\n$/,
      ],
      [`laion-face=${cut}`, /laion-face: cut-laion\.parquet is damaged or cut short/],
      [`facescrub=${whole}`, /facescrub: .+ is in Parquet: --sightings reads that/],
    ] as const) {
      const run = await data(['build', '--out', join(folder, 'none'), '--source', source]);
      expect(run.stderr).toMatch(message);
      expect(run).toMatchObject({ status: 1, stdout: '' });
    }
  });
});

describe('sightings in Parquet', () => {
  const good = [
    "(9000000000001, '5550001@N99', 'megaface')",
    "(9000000000001, 'Invented-One', 'ffhq')",
    "(9000000000002, NULL, 'pipa')",
    "(9000000000003, '5550002%40n99', 'megaface')",
  ].join();

  it('give the same pack as the same rows in a list', async () => {
    const csv = join(folder, 'list.csv');
    writeFileSync(
      csv,
      'photo,owner,dataset\n9000000000001,5550001@N99,megaface\n9000000000001,Invented-One,ffhq\n9000000000002,,pipa\n9000000000003,5550002%40n99,megaface\n',
    );
    const list = await build('--source', `list=${csv}`);
    for (const type of ['BIGINT', 'UBIGINT', 'VARCHAR']) {
      const path = await parquet(
        `SELECT photo::${type} AS photo, owner, dataset FROM (${values(good)})`,
      );
      const report = await build('--sightings', path);
      expect(report).toMatchObject({ photos: 3, owners: 3 });
      // The manifests name different files.
      const alike = { ...contents(report.pack), 'manifest.json': null };
      expect(alike).toEqual({ ...contents(list.pack), 'manifest.json': null });
      expect(report.sources).toMatchObject([{ source: 'sightings', rows: 4, skipped: [] }]);
    }
  });

  it('join with lists, whatever the order of either', async () => {
    const pipa = join(folder, 'pipa.txt');
    writeFileSync(pipa, '1 9000000000001 1 2 3 4 5 1\n');
    const report = await build(
      '--sightings',
      await parquet(values(good)),
      '--source',
      `pipa=${pipa}`,
    );
    expect(report.datasets).toMatchObject([
      { id: 'ffhq', rows: 1, photos: 1, owners: 1 },
      { id: 'megaface', rows: 2, photos: 2, owners: 2 },
      { id: 'pipa', rows: 2, photos: 2, owners: 0 },
    ]);
  });

  it('need no owner column', async () => {
    const report = await build(
      '--sightings',
      await parquet("SELECT 9000000000001 AS photo, 'pipa' AS dataset"),
    );
    expect(report).toMatchObject({ photos: 1, owners: 0 });
  });

  it.each([
    ['a[b].parquet', 'ab.parquet'],
    ['a*.parquet', 'aa.parquet'],
    ['a?.parquet', 'aa.parquet'],
    ['**.parquet', 'aa.parquet'],
    ['[!a].parquet', 'b.parquet'],
    ['a\\b.parquet', 'ab.parquet'],
    ['dataset=helen/a.parquet', null],
    ['d[1]/a.parquet', 'd1/a.parquet'],
  ])('are those of the named file, %j', async (name, other) => {
    const dir = join(folder, `names-${++made}`);
    const place = async (at: string, photo: number): Promise<void> => {
      mkdirSync(dirname(join(dir, at)), { recursive: true });
      renameSync(await parquet(values(`(${photo}, NULL::VARCHAR, 'pipa')`)), join(dir, at));
    };
    await place(name, 9_000_000_000_001);
    if (other !== null) await place(other, 9_000_000_000_002);
    const { pack, datasets } = await build('--sightings', join(dir, name));
    expect(datasets).toMatchObject([{ id: 'pipa', photos: 1 }]);
    const { stdout } = await data(['lookup', '--pack', pack, '9000000000001']);
    expect(stdout).toContain('pipa');
  });

  it('are refused if a name cannot be distinguished from a pattern', async () => {
    const path = join(folder, 'a\\[b].parquet');
    renameSync(await parquet(values("(9000000000001, NULL::VARCHAR, 'pipa')")), path);
    const run = await data(['build', '--out', join(folder, 'none'), '--sightings', path]);
    expect(run.stderr).toMatch(/a\\\[b\]\.parquet: a name with both .+: rename it\.\n$/);
    expect(run).toMatchObject({ status: 1, stdout: '' });
  });

  it('are counted and shown if unusable', async () => {
    const bad = [
      "('9000000000001', '5550001@N99', 'megaface')",
      "('09000000000002', NULL, 'megaface')",
      "('72157000000000001', NULL, 'megaface')",
      "('9007199254740992', NULL, 'megaface')",
      "(NULL, NULL, 'megaface')",
      "(NULL, '5550001@N99', 'megaface')",
      "('9000000000003', 'not an owner', 'megaface')",
      "('9000000000004', NULL, 'not a dataset')",
      "('9000000000005', NULL, NULL)",
    ].join();
    const { sources, photos, datasets } = await build('--sightings', await parquet(values(bad)));
    expect(photos).toBe(1);
    expect(datasets).toMatchObject([{ id: 'megaface', rows: 1 }]);
    const [{ rows, rowsWithPhoto, skipped }] = sources as [BuildReport['sources'][0]];
    expect({ rows, rowsWithPhoto }).toEqual({ rows: 9, rowsWithPhoto: 1 });
    expect(
      skipped.map(({ reason, rows: n, examples }) => [reason, n, examples.map(({ at }) => at)]),
    ).toEqual([
      ['not readable', 4, ['row 2', 'row 3', 'row 4']],
      ['not the id of a dataset', 2, ['row 8', 'row 9']],
      ['names no photo', 1, ['row 6']],
      ['owner is not an NSID, alias or profile address', 1, ['row 7']],
    ]);
    expect(skipped[3]!.examples[0]!.text).toBe('9000000000003,not an owner,megaface');
  });

  it('are refused if they are something else', async () => {
    const whole = readFileSync(await parquet(values(good)));
    const cut = join(folder, 'cut.parquet');
    writeFileSync(cut, whole.subarray(0, whole.length - 20));
    const text = join(folder, 'text.parquet');
    writeFileSync(text, 'photo,owner,dataset\n');
    for (const [path, message] of [
      [cut, /^error: sightings: cut\.parquet is not a whole Parquet file\.\n$/],
      [text, /^error: sightings: text\.parquet is not a Parquet file\.\n$/],
      [
        await parquet("SELECT 1.5 AS photo, 'x' AS dataset"),
        /expected columns photo .+, found photo DECIMAL\(2,1\), dataset VARCHAR/,
      ],
      [await parquet('SELECT 1 AS photo'), /expected columns .+, found photo INTEGER\.\n$/],
      [
        await parquet("SELECT 0 AS photo, 'pipa' AS dataset"),
        /there is no photo in .+ \(1 not readable\)/,
      ],
    ] as const) {
      const run = await data(['build', '--out', join(folder, 'none'), '--sightings', path]);
      expect(run.stderr).toMatch(message);
      expect(run).toMatchObject({ status: 1, stdout: '' });
    }
  });
});
