import { isSkip } from '../rows';
import type { Row } from '../types';
import type { Keyed } from './types';

/** A row of a base list, with the keys under which other lists refer to it. */
export function withKeys(row: Row, keys: readonly string[]): Row<Keyed> {
  return isSkip(row) ? row : { ...row, keys };
}

const NUMBER = /^\s*[0-9]{1,9}\s*$/;

/** A number as a key, ignoring leading zeros; null if the text is not a number. */
export function numberKey(text: string): string | null {
  return NUMBER.test(text) ? String(Number(text)) : null;
}
