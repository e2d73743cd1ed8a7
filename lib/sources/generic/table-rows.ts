import { splitFields } from '../formats/delimited';
import type { LineRows } from '../formats/read-lines';
import { ABOVE_TABLE, UNREADABLE } from '../rows';
import type { Row } from '../types';
import { type Columns, readColumns } from './columns';
import type { Doubts } from './doubts';
import { SEPARATOR, type Table } from './layout';
import { rowOfCells } from './row';

/** The rows of a table, below its column names. */
export function rowsOfTable(table: Table, doubts: Doubts): LineRows {
  const { above, delimiter } = table;
  const below = rowReader(table, doubts);
  let lines = 0;
  const row = (line: string): Row | readonly Row[] => {
    if (lines > above) return below(line);
    lines++;
    if (lines > above || (lines === 1 && SEPARATOR.test(line))) return [];
    return ABOVE_TABLE;
  };
  if (above > 0) return { row, header: false, quoted: delimiter, openEnd: 'doubt' };
  return { row: below, header: true, quoted: delimiter, openEnd: 'doubt' };
}

function rowReader(table: Table, doubts: Doubts): (line: string) => Row {
  const { names, delimiter, columns } = table;
  const hasRoom = roomOf(names, columns);
  return (line) => {
    const fields = splitFields(line, delimiter);
    if (fields.length !== names.length && !hasRoom(fields)) return UNREADABLE;
    return rowOfCells(
      cellsOf(columns, (place) => fields[place]?.trim() ?? ''),
      doubts,
    );
  };
}

/** The cells of the columns to read. */
export const cellsOf = (
  { photo, perhaps, url, owner, nsid, dataset }: Columns,
  cell: (place: number) => string,
): Parameters<typeof rowOfCells>[0] => ({
  photo: photo.map(cell),
  perhaps: perhaps.map(cell),
  url: url.map(cell),
  owner: owner.map(cell),
  nsid: nsid.map(cell),
  dataset: dataset < 0 ? '' : cell(dataset),
});

/**
 * Whether a row with fewer or more fields than columns can be read: programs drop empty fields at the end,
 * or add some, and titles contain delimiters. The field that names the photo must be followed by a
 * delimiter, because a truncated number is still a number; and no field before those that are read may be
 * ambiguous.
 */
function roomOf(
  names: readonly string[],
  columns: Columns,
): (fields: readonly string[]) => boolean {
  const read = readColumns(columns);
  const last = read.at(-1)!;
  const isReadFirst = last === read.length - 1 && last < names.length - 1;
  const photos = [...columns.photo, ...columns.url, ...columns.perhaps];
  const needed = columns.photo.length > 0 ? Math.max(...columns.photo) : Math.min(...photos);
  return (fields) => {
    const end = fields.length - 1;
    if (fields.length < names.length) return end > needed && !photos.includes(end);
    return isReadFirst || fields.slice(names.length).every((field) => field.trim() === '');
  };
}
