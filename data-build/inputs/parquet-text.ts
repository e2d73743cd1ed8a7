import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, Json } from '@duckdb/node-api';
import { ListError } from '../../lib/sources/errors';
import { DataError } from '../errors';
import { parquetScan } from '../sightings/parquet-sql';

const MEMORY = '512MB';

/**
 * The rows of a Parquet file as JSON Lines with these columns, in the order of the file.
 * @param name its name in messages.
 * @throws {ListError} if it is damaged, truncated or lacks a column.
 */
export async function* parquetText(
  path: string,
  name: string,
  columns: readonly string[],
): AsyncGenerator<string> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: MEMORY, threads: '2' });
  const connection = await instance.connect();
  try {
    await checkColumns(connection, path, name, columns);
    yield* rowsOf(connection, path, columns);
  } catch (cause) {
    if (cause instanceof ListError || cause instanceof DataError) throw cause;
    const message = `${name} is damaged or cut short: it cannot be read as Parquet.`;
    throw new ListError('truncated', message, { cause });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function checkColumns(
  connection: DuckDBConnection,
  path: string,
  name: string,
  columns: readonly string[],
): Promise<void> {
  const described = await connection.run(`DESCRIBE FROM ${parquetScan(path)}`);
  const found = (await described.getRowsJson()).map(([column]) => column as string);
  if (columns.every((column) => found.includes(column))) return;
  const message = `${name}: expected the columns ${columns.join(', ')}, found ${found.join(', ')}.`;
  throw new ListError('format', message);
}

async function* rowsOf(
  connection: DuckDBConnection,
  path: string,
  columns: readonly string[],
): AsyncGenerator<string> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const result = await connection.stream(`SELECT ${names} FROM ${parquetScan(path)}`);
  for await (const rows of result.yieldRowObjectJson()) {
    yield rows.map((row: Record<string, Json>) => `${JSON.stringify(row)}\n`).join('');
  }
}
