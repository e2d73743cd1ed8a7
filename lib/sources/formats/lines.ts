import type { Sighting } from '../types';
import type { LineRows, OpenEnd } from './read-lines';

/** The same kind of row from the first line on, for {@link LineFormat.open}. */
export function plainRows<S extends Sighting>(
  row: LineRows<S>['row'],
  openEnd: OpenEnd = 'whole',
): () => LineRows<S> {
  const rows: LineRows<S> = { row, header: false, quoted: false, openEnd };
  return () => rows;
}
