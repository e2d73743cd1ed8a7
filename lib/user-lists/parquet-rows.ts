import { type AsyncBuffer, type FileMetaData, parquetReadObjects } from 'hyparquet';
import { ListError } from '../sources/errors';
import { unreadable } from './file-text';
import { ImportError } from './import-error';

/** Rows decoded first: often only enough are needed to recognise a file. */
const FIRST_ROWS = 1 << 12;

/** Rows decoded at a time: a usual row group, so that hardly any page is decoded twice. */
const ROWS = 1 << 20;

/** Rows converted to text at a time. */
const PIECE = 1_000;

/**
 * The rows of a Parquet file as JSON Lines, with only these columns. One row group is in memory at a time
 * and is decoded on demand.
 * @throws {ImportError} if the browser cannot read the file.
 * @throws {ListError} if it is damaged.
 */
export async function* parquetLines(
  file: File,
  metadata: FileMetaData,
  columns: readonly string[],
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let most = FIRST_ROWS;
  let groupStart = 0;
  for (const { num_rows: count } of metadata.row_groups) {
    const groupEnd = groupStart + Number(count);
    const bytes = remembering(asBuffer(file));
    for (let rowStart = groupStart, rowEnd; rowStart < groupEnd; rowStart = rowEnd) {
      rowEnd = Math.min(rowStart + most, groupEnd);
      most = ROWS;
      const rows = await parquetReadObjects({
        file: bytes,
        metadata,
        columns: [...columns],
        rowStart,
        rowEnd,
      }).catch((cause: unknown) => damaged(file.name, cause));
      // A value may be null; it is undefined if there are fewer rows than the file says.
      if (columns.some((name) => rows.at(-1)?.[name] === undefined)) damaged(file.name);
      for (let i = 0; i < rows.length; i += PIECE) {
        const piece = rows.slice(i, i + PIECE).map(jsonLine);
        yield encoder.encode(piece.join(''));
      }
    }
    groupStart = groupEnd;
  }
}

const jsonLine = (row: Record<string, unknown>): string =>
  `${JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}\n`;

/** The file's bytes, with the interface of the Parquet reader. */
export const asBuffer = (file: Blob): AsyncBuffer => ({
  byteLength: file.size,
  slice: (start, end) => file.slice(start, end).arrayBuffer().catch(unreadable),
});

/** Fetches each range only once. */
function remembering(buffer: AsyncBuffer): AsyncBuffer {
  const read = new Map<string, ReturnType<AsyncBuffer['slice']>>();
  return {
    byteLength: buffer.byteLength,
    slice(start, end) {
      const range = `${start} ${end ?? ''}`;
      const bytes = read.get(range) ?? buffer.slice(start, end);
      read.set(range, bytes);
      return bytes;
    },
  };
}

/** @throws the error to report when Parquet cannot be read. */
export function damaged(name: string, cause?: unknown): never {
  if (cause instanceof ImportError) throw cause;
  const message = `${name} is damaged or cut short: it cannot be read as Parquet.`;
  throw new ListError('truncated', message, { cause });
}
