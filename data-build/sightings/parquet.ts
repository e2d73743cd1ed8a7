import type { DuckDBConnection } from '@duckdb/node-api';
import { ListError } from '../../lib/sources/errors';
import { readDataset, readOwner } from '../../lib/sources/generic/cells';
import type { Tally } from '../../lib/sources/tally';
import { fileRows, judgedRows, parquetScan } from './parquet-sql';
import type { Columns } from './parquet-sql';
import type { SightingStore } from './store';

/** A Parquet file, and its name in messages. */
export interface ParquetFile {
  path: string;
  name: string;
  /** Columns that the file may lack, because the folders around it give their value. */
  partition?: ReadonlyMap<string, string>;
}

/**
 * Adds the sightings of a Parquet file: columns `photo` (whole number or text), `dataset` (text) and,
 * optionally, `owner` (text or null). Rows are judged as in the generic list, but inside the database: only
 * distinct names pass through JavaScript.
 * @throws {ListError} if it is not such a file.
 */
export async function addParquet(
  store: SightingStore,
  input: number,
  file: ParquetFile,
  tally: Tally,
): Promise<void> {
  const { connection } = store;
  const columns = await readColumns(connection, file);
  const rows = fileRows(file.path, columns, file.partition);
  await mapNames(
    connection,
    rows,
    'dataset',
    'dataset_parts (name VARCHAR, part USMALLINT)',
    (text) => {
      const dataset = readDataset(text);
      return dataset === null ? null : store.parts.numberOf(input, dataset);
    },
  );
  await mapNames(connection, rows, 'owner', 'owner_ids (name VARCHAR, id INTEGER)', (text) => {
    const owner = readOwner(text);
    return owner === null ? null : store.owners.idOf(owner);
  });
  const judged = judgedRows(rows, columns);
  store.flush();
  await connection.run(
    `INSERT INTO sightings SELECT photo, part, owner FROM (${judged}) WHERE reason IS NULL`,
  );
  await countRows(store, judged, tally);
  await countSkipped(connection, judged, file.name, tally);
}

/** @throws {ListError} if the file or its columns are not as expected. */
async function readColumns(connection: DuckDBConnection, file: ParquetFile): Promise<Columns> {
  const describe = `DESCRIBE FROM ${parquetScan(file.path)}`;
  const described = await select(connection, describe).catch((cause: unknown) => {
    const message = `sightings: ${file.name} is not a whole Parquet file.`;
    throw new ListError('truncated', message, { cause });
  });
  const columns = new Map(described.map(([name, type]) => [String(name), String(type)]));
  const photo = columns.get('photo') ?? '';
  const isPhoto = /^U?(TINY|SMALL|BIG)?INT(EGER)?$|^VARCHAR$/.test(photo);
  const isOwner = ['VARCHAR', undefined].includes(columns.get('owner'));
  const dataset = columns.get('dataset') ?? (file.partition?.has('dataset') && 'VARCHAR');
  if (isPhoto && isOwner && dataset === 'VARCHAR') return columns;
  const found = [...columns].map(([name, type]) => `${name} ${type}`).join(', ');
  const expected = 'columns photo (whole number or text), owner (text or null) and dataset (text)';
  throw new ListError('format', `sightings: ${file.name}: expected ${expected}, found ${found}.`);
}

/** Makes a table with a number for each distinct text of a column, except those `numberOf` rejects. */
async function mapNames(
  connection: DuckDBConnection,
  rows: string,
  column: string,
  table: string,
  numberOf: (text: string) => number | null,
): Promise<void> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${table}`);
  const distinct = `SELECT DISTINCT ${column} FROM (${rows}) WHERE ${column} <> '' ORDER BY 1`;
  const appender = await connection.createAppender(table.split(' ')[0]!, null, 'temp');
  for (const [text] of await select(connection, distinct)) {
    const number = numberOf(String(text));
    if (number === null) continue;
    appender.appendVarchar(String(text));
    appender.appendValue(number, appender.columnType(1));
    appender.endRow();
  }
  appender.closeSync();
}

async function countRows(
  { connection, parts }: SightingStore,
  judged: string,
  tally: Tally,
): Promise<void> {
  const counts = `SELECT part, count(*) FROM (${judged}) WHERE reason IS NULL GROUP BY part`;
  for (const [part, rows] of await select(connection, counts)) {
    parts.all[Number(part)]!.rows += Number(rows);
    tally.photos(Number(rows));
  }
}

async function countSkipped(
  connection: DuckDBConnection,
  judged: string,
  file: string,
  tally: Tally,
): Promise<void> {
  const skipped = `SELECT reason, count(*), min(number, 3), arg_min(text, number, 3)
    FROM (${judged}) WHERE reason IS NOT NULL GROUP BY reason ORDER BY reason`;
  for (const [reason, rows, numbers, texts] of await select(connection, skipped)) {
    const examples = (numbers as unknown[]).map((number, i) => {
      return { file, at: `row ${Number(number)}`, text: String((texts as unknown[])[i]) };
    });
    tally.skipMany(String(reason), Number(rows), examples);
  }
}

async function select(connection: DuckDBConnection, sql: string): Promise<unknown[][]> {
  const result = await connection.run(sql);
  return await result.getRowsJS();
}
