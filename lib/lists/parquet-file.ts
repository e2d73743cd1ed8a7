import { type AsyncBuffer, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import { ListError } from '../sources/errors';
import { SOURCES } from '../sources/sources';
import { type Listed, unreadable } from './file-text';
import { Refusal } from './refusal';

/** Rows that are made text of at a time. */
const PIECE = 1_000;

/**
 * A Parquet file that a person brings, whose bytes are its rows as JSON Lines, with the columns that
 * a source reads. One group of rows is in memory at a time.
 * @throws {Refusal} when no source reads its columns.
 * @throws {ListError} when it is damaged or cut short.
 */
export async function parquetFile(file: File): Promise<Listed> {
  const buffer = asBuffer(file);
  const metadata = await parquetMetadataAsync(buffer).catch((cause: unknown) =>
    damaged(file.name, cause),
  );
  const found = parquetSchema(metadata).children.map(({ element }) => element.name);
  const columns = SOURCES.map(({ parquet }) => parquet).find((names) =>
    names?.every((name) => found.includes(name)),
  );
  if (!columns) throw new Refusal('unknown', `${file.name}: ${found.join(', ')}`);

  async function* bytes(): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    let rowStart = 0;
    for (const { num_rows: count } of metadata.row_groups) {
      const rowEnd = rowStart + Number(count);
      let rows: Record<string, unknown>[] = [];
      await parquetRead({
        file: buffer,
        metadata,
        columns: [...columns!],
        rowStart,
        rowEnd,
        rowFormat: 'object',
        onComplete: (read) => {
          rows = read;
        },
      }).catch((cause: unknown) => damaged(file.name, cause));
      for (let i = 0; i < rows.length; i += PIECE) {
        yield encoder.encode(
          rows
            .slice(i, i + PIECE)
            .map(jsonLine)
            .join(''),
        );
      }
      rowStart = rowEnd;
    }
  }
  return { name: file.name, archived: false, size: sizeOf(metadata, columns), bytes };
}

type Metadata = Awaited<ReturnType<typeof parquetMetadataAsync>>;

/** Bytes of the columns before they were compressed: about what their text comes to. */
function sizeOf({ row_groups: groups }: Metadata, columns: readonly string[]): number {
  let size = 0;
  for (const { meta_data: column } of groups.flatMap(({ columns }) => columns))
    if (column && columns.includes(column.path_in_schema[0]!))
      size += Number(column.total_uncompressed_size);
  return size;
}

const jsonLine = (row: Record<string, unknown>): string =>
  `${JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}\n`;

const asBuffer = (file: Blob): AsyncBuffer => ({
  byteLength: file.size,
  slice: (start, end) => file.slice(start, end).arrayBuffer().catch(unreadable),
});

function damaged(name: string, cause: unknown): never {
  if (cause instanceof Refusal) throw cause;
  const message = `${name} is damaged or cut short: it cannot be read as Parquet.`;
  throw new ListError('truncated', message, { cause });
}
