import { UNREADABLE } from '../rows';
import type { Row, Sighting } from '../types';
import { splitFields } from './delimited';
import type { LineRows, OpenEnd } from './read-lines';

/** A table with column names on the first line. */
export interface Table<Column extends string, S extends Sighting = Sighting> {
  readonly delimiter: string;
  /** Whether fields may be quoted. */
  readonly quoted: boolean;
  /** The columns to read, in any order and among others. */
  readonly columns: readonly Column[];
  /** Makes a row from the fields of `columns`, in their order. */
  readonly row: (fields: string[]) => Row<S>;
  /** Default: `whole`. */
  readonly openEnd?: OpenEnd;
}

/** Reads the rows below a header, for {@link LineFormat.open}; refuses a header without the columns. */
export function tableRows<Column extends string, S extends Sighting = Sighting>(
  table: Table<Column, S>,
): (header: string) => LineRows<S> | null {
  const { delimiter, quoted, columns, row, openEnd = 'whole' } = table;
  const split = (line: string): string[] =>
    quoted ? splitFields(line, delimiter) : line.split(delimiter);
  return (header) => {
    const names = split(header);
    const places = columns.map((column) => names.indexOf(column));
    if (places.includes(-1)) return null;
    const read = (line: string): Row<S> => {
      const fields = split(line);
      if (fields.length !== names.length) return UNREADABLE;
      return row(places.map((place) => fields[place]!));
    };
    return { row: read, header: true, quoted: quoted && delimiter, openEnd };
  };
}
