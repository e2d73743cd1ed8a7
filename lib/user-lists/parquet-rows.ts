import { type AsyncBuffer, type FileMetaData, parquetReadObjects } from 'hyparquet';
import { ListError } from '../sources/errors';
import { unreadable } from './file-text';
import { ImportError } from './import-error';

/** Rows that are decoded first, as often no more of a file are wanted than show what it is. */
const FIRST_ROWS = 1 << 12;

/** Rows that are decoded at a time: a usual group, so that hardly a page is decoded twice. */
const ROWS = 1 << 20;

/** Rows that are made text of at a time. */
const PIECE = 1_000;

/**
 * The rows of a Parquet file as JSON Lines, with these columns alone. One group of rows is in memory
 * at a time, and decoded as it is asked for.
 * @throws {ImportError} when the browser cannot read the file.
 * @throws {ListError} when it is damaged.
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
      // A value may be null; it is undefined where there are fewer rows than the file says.
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

/** The file's bytes, as the reader of Parquet asks for them. */
export const asBuffer = (file: Blob): AsyncBuffer => ({
  byteLength: file.size,
  slice: (start, end) => file.slice(start, end).arrayBuffer().catch(unreadable),
});

/** Fetches each range once, however often it is asked for. */
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

/** @throws what a failure to read Parquet is told as. */
export function damaged(name: string, cause?: unknown): never {
  if (cause instanceof ImportError) throw cause;
  const message = `${name} is damaged or cut short: it cannot be read as Parquet.`;
  throw new ListError('truncated', message, { cause });
}
