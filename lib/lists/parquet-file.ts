import {
  type AsyncBuffer,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { ListError } from '../sources/errors';
import { SOURCES } from '../sources/sources';
import { type Listed, unreadable } from './file-text';
import { Refusal } from './refusal';

/** How columns may be compressed: the usual way, or not. */
const CODECS = ['SNAPPY', 'UNCOMPRESSED'];

/** Rows that are made text of at a time. */
const PIECE = 1_000;

/**
 * A Parquet file that a person brings, whose bytes are its rows as JSON Lines, with the columns that
 * a source reads. One group of rows is in memory at a time.
 * @throws {Refusal} when no source reads its columns, or they are compressed in another way.
 * @throws {ListError} when it is damaged or cut short.
 */
export async function parquetFile(file: File): Promise<Listed> {
  const metadata = await parquetMetadataAsync(asBuffer(file)).catch((cause: unknown) =>
    damaged(file.name, cause),
  );
  const found = parquetSchema(metadata).children.map(({ element }) => element.name);
  const columns = SOURCES.map(({ parquet }) => parquet).find((names) =>
    names?.every((name) => found.includes(name)),
  );
  if (!columns) throw new Refusal('unknown', `${file.name}: ${found.join(', ')}`);
  const chunks = chunksOf(metadata, columns);
  const codec = chunks.map((chunk) => chunk.codec).find((each) => !CODECS.includes(each));
  if (codec) throw new Refusal('packed', `${file.name}: ${codec}`);

  // Before they were compressed: about what their text comes to.
  const size = chunks.reduce((sum, chunk) => sum + Number(chunk.total_uncompressed_size), 0);
  const bytes = () => jsonLines(file, metadata, columns);
  return { name: file.name, archived: false, size, bytes };
}

async function* jsonLines(file: File, metadata: Metadata, columns: readonly string[]) {
  const encoder = new TextEncoder();
  let rowStart = 0;
  for (const { num_rows: count } of metadata.row_groups) {
    const rowEnd = rowStart + Number(count);
    const rows = await parquetReadObjects({
      file: asBuffer(file),
      metadata,
      columns: [...columns],
      rowStart,
      rowEnd,
    }).catch((cause: unknown) => damaged(file.name, cause));
    for (let i = 0; i < rows.length; i += PIECE) {
      const piece = rows.slice(i, i + PIECE).map(jsonLine);
      yield encoder.encode(piece.join(''));
    }
    rowStart = rowEnd;
  }
}

type Metadata = Awaited<ReturnType<typeof parquetMetadataAsync>>;

/** What the file says of each column that is read, group by group. */
const chunksOf = ({ row_groups: groups }: Metadata, columns: readonly string[]) =>
  groups
    .flatMap((group) => group.columns)
    .flatMap(({ meta_data: chunk }) =>
      chunk && columns.includes(chunk.path_in_schema[0]!) ? [chunk] : [],
    );

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
