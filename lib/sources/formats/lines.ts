import type { Row } from '../types';
import type { LineRows, OpenEnd } from './read-lines';

/** Rows of one kind from the first line on, for {@link LineFormat.open}. */
export function plainRows(row: (line: string) => Row, openEnd: OpenEnd = 'whole'): () => LineRows {
  const rows: LineRows = { row, header: false, quoted: false, openEnd };
  return () => rows;
}
