import { resolve, sep } from 'node:path';
import { BAD_DATASET, BAD_OWNER, NO_PHOTO, UNREADABLE } from '../../lib/sources/rows';
import { DataError } from '../errors';

/** Columns of a Parquet file, with their SQL types. */
export type Columns = ReadonlyMap<string, string>;

/** An SQL string literal. */
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * A scan of one Parquet file, whatever its name. DuckDB would read names as patterns, and a folder such as
 * `dataset=helen` as a column.
 * @param options further options of `read_parquet`, in SQL.
 * @throws {DataError} if DuckDB cannot express the name: a backslash beside pattern characters.
 */
export function parquetScan(path: string, options = ''): string {
  const full = resolve(path);
  const escaped = full.replace(/[*?[]/g, '[$&]');
  if (escaped !== full && sep !== '\\' && full.includes('\\')) {
    throw new DataError(
      `${path}: a name with both \\ and one of *, ? and [ cannot be read: rename it.`,
    );
  }
  return `read_parquet(${literal(escaped)}, hive_partitioning = false, binary_as_string = true${options})`;
}

/**
 * The rows of the file with trimmed text: `number` from 1, `photo`, `owner`, `dataset`.
 * @param partition the values of columns that the file lacks.
 */
export function fileRows(
  path: string,
  columns: Columns,
  partition: ReadonlyMap<string, string> = new Map(),
): string {
  const text = (name: string): string =>
    columns.has(name) ? `coalesce(trim(${name}), '')` : literal(partition.get(name)?.trim() ?? '');
  return `SELECT file_row_number + 1 AS number,
      ${columns.get('photo') === 'VARCHAR' ? "nullif(trim(photo), '')" : 'photo'} AS photo,
      ${text('owner')} AS owner,
      ${text('dataset')} AS dataset
    FROM ${parquetScan(path, ', file_row_number = true')}`;
}

/**
 * The rows with photo id, part and owner as numbers, and `reason`, which is null if the row is usable. The
 * tables `dataset_parts` and `owner_ids` contain the valid names.
 */
export function judgedRows(rows: string, columns: Columns): string {
  const isText = columns.get('photo') === 'VARCHAR';
  const whole = isText ? "regexp_full_match(photo, '[1-9][0-9]{0,15}')" : 'photo >= 1';
  return `WITH read AS (
      SELECT *, CASE WHEN ${whole} THEN TRY_CAST(photo AS BIGINT) END AS id FROM (${rows})
    )
    SELECT number, read.id::DOUBLE AS photo, part, coalesce(owner_ids.id, -1) AS owner,
      concat_ws(',', read.photo, read.owner, read.dataset) AS text,
      CASE
        WHEN part IS NULL THEN ${literal(BAD_DATASET.skip)}
        WHEN read.owner <> '' AND owner_ids.id IS NULL THEN ${literal(BAD_OWNER.skip)}
        WHEN read.photo IS NULL AND read.owner <> '' THEN ${literal(NO_PHOTO.skip)}
        WHEN read.id IS NULL OR read.id > ${Number.MAX_SAFE_INTEGER} THEN ${literal(UNREADABLE.skip)}
      END AS reason
    FROM read
    LEFT JOIN dataset_parts ON dataset_parts.name = read.dataset
    LEFT JOIN owner_ids ON owner_ids.name = read.owner`;
}
