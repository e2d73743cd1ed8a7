import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { parquetParts } from '../../../../data-build/inputs/parquet-parts';
import { anySightings } from '../../../../data-build/inputs/sightings-input';
import { SightingStore } from '../../../../data-build/sightings/store';
import { Progress } from '../../../../data-build/terminal';
import { Tally } from '../../../../lib/sources/tally';
import { temporaryFolder } from '../run';

const root = temporaryFolder();
let made = 0;

/** Makes a folder with files of these names. */
function folderWith(names: readonly string[]): string {
  const folder = join(root, `folder-${++made}`);
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return folder;
}

describe('the parts of a table in a folder', () => {
  it.each([
    [
      'Spark',
      [
        '_SUCCESS',
        '._SUCCESS.crc',
        'part-00001-a.snappy.parquet',
        '.part-00001-a.snappy.parquet.crc',
      ],
      { 'part-00001-a.snappy.parquet': {} },
    ],
    ['Databricks', ['_started_1', '_committed_1', 'part-0.c000'], { 'part-0.c000': {} }],
    [
      'Trino',
      ['20261129_101112_00001_abcde_0f', '.hive/x'],
      { '20261129_101112_00001_abcde_0f': {} },
    ],
    [
      'DuckDB',
      ['data_1.parquet', 'data_0.parquet'],
      { 'data_0.parquet': {}, 'data_1.parquet': {} },
    ],
    [
      'any, partitioned',
      ['dataset=pipa/day=2026-11-29/a', 'dataset=a%20b/c', 'owner=__HIVE_DEFAULT_PARTITION__/d'],
      {
        'dataset=a%20b/c': { dataset: 'a b' },
        'dataset=pipa/day=2026-11-29/a': { dataset: 'pipa', day: '2026-11-29' },
        'owner=__HIVE_DEFAULT_PARTITION__/d': { owner: '' },
      },
    ],
  ])('as %s writes it', async (_, names, parts) => {
    const found = await parquetParts(folderWith(names));
    expect(found.map(({ name, partition }) => [name, Object.fromEntries(partition ?? [])])).toEqual(
      Object.entries(parts),
    );
  });

  it.each([
    ['nothing', ['_SUCCESS'], /^sightings: there is no file in .+\.$/],
    ['a write that has not ended', ['a', '_temporary/0/b'], /contains _temporary: it is not/],
    [
      'a Delta table',
      ['a', '_delta_log/0.json'],
      /is a Delta table: write it as plain Parquet first/,
    ],
    ['a folder that cannot be read', ['dataset=%E0/a'], /the folder dataset=%E0 has no value/],
  ])('is refused with %s', async (_, names, message) => {
    await expect(parquetParts(folderWith(names))).rejects.toThrow(message);
  });
});

describe('sightings in parts', () => {
  const ROWS = `SELECT 9000000000000 + i * 3 AS photo,
      CASE WHEN i % 3 > 0 THEN (5550000 + i % 97) || '@N99' END AS owner,
      CASE WHEN i % 2 = 0 THEN 'pipa' ELSE 'megaface' END AS dataset FROM range(3000) AS t(i)`;
  const at = (name: string): string => join(root, name);
  /** What is read from a file or folder: rows sorted by photo. */
  const read = async (name: string) => {
    const store = await SightingStore.open(root);
    const tally = new Tally();
    const input = await anySightings(at(name));
    const { provenance } = await input.read(store, 0, tally, new Progress({ write: () => true }));
    await store.sort();
    const { names, ranks } = store.owners.ranked();
    const rows: unknown[] = [];
    for await (const { count, photos, parts, owners } of store.sorted())
      for (let i = 0; i < count; i++)
        rows.push([photos[i], store.parts.all[parts[i]!]!.dataset, names[ranks[owners[i]!] ?? -1]]);
    store.close();
    return { rows, tally, files: provenance.lists.map((list) => list.name) };
  };

  beforeAll(async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const copy = (rows: string, to: string, options = ''): Promise<unknown> =>
      connection.run(`COPY (${rows}) TO '${at(to)}' (FORMAT parquet${options})`);
    mkdirSync(at('parts/more'), { recursive: true });
    await copy(ROWS, 'whole');
    await copy(`${ROWS} WHERE i < 1000`, 'parts/part-0');
    await copy(`${ROWS} WHERE i >= 1000 AND i < 1000`, 'parts/part-1');
    // Some older engines do not mark bytes as text.
    await copy(
      `SELECT photo, owner::BLOB AS owner, dataset::BLOB AS dataset FROM (${ROWS} WHERE i >= 1000)`,
      'parts/more/part-0.parquet',
    );
    writeFileSync(at('parts/_SUCCESS'), '');
    await copy(ROWS, 'partitioned', ', PARTITION_BY (dataset)');
    mkdirSync(at('bad/dataset=helen'), { recursive: true });
    await copy(`${ROWS} WHERE i < 5`, 'bad/dataset=helen/part-0');
    await copy("SELECT 9000000000000 AS photo, 'x y' AS dataset", 'bad/part-1');
    connection.closeSync();
  });

  it.each([
    ['parts', ['more/part-0.parquet', 'part-0', 'part-1']],
    ['partitioned', ['dataset=megaface/data_0.parquet', 'dataset=pipa/data_0.parquet']],
  ])('give what one file gives: %s', async (name, files) => {
    const [parts, whole] = [await read(name), await read('whole')];
    expect(parts.rows).toEqual(whole.rows);
    expect(whole.rows.slice(0, 2)).toEqual([
      [9000000000000, 'pipa', undefined],
      [9000000000003, 'megaface', '5550001@N99'],
    ]);
    expect(parts.tally).toMatchObject({ rows: 3000, rowsWithPhoto: 3000, skipped: [] });
    expect(parts.files).toEqual(files);
  });

  it('keep their own columns, and name the part with unusable rows', async () => {
    const { rows, tally } = await read('bad');
    expect(rows.map((row) => (row as unknown[])[1])).toEqual([
      'pipa',
      'megaface',
      'pipa',
      'megaface',
      'pipa',
    ]);
    expect(tally.skipped).toMatchObject([
      { reason: 'not the id of a dataset', rows: 1, examples: [{ file: 'part-1', at: 'row 1' }] },
    ]);
  });
});
