import { isSkip } from '../rows';
import type { Row } from '../types';
import type { Keyed } from './types';

/** A row of a base list, under the names that other lists call it by. */
export function withKeys(row: Row, keys: readonly string[]): Row<Keyed> {
  return isSkip(row) ? row : { ...row, keys };
}

const NUMBER = /^\s*[0-9]{1,9}\s*$/;

/** A number as a key, however many zeros it is written with; null where the text is none. */
export function numberKey(text: string): string | null {
  return NUMBER.test(text) ? String(Number(text)) : null;
}
