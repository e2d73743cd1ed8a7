import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import type { Format } from '../formats/row-reader';
import { UNREADABLE } from '../rows';
import { numberKey } from './keys';
import type { DerivedSource } from './types';

/**
 * Lists of file names that keep FFHQ's numbers, as printed by `find` and `tar --list`; names of folders do
 * not count as rows. The group `number` of `name` is the number.
 */
export function ffhqNames(format: Format, name: RegExp): DerivedSource['read'] {
  return (file, log, resolve) => {
    const open = plainRows((line) => {
      if (line.trimEnd().endsWith('/')) return [];
      const key = numberKey(name.exec(line)?.groups?.number ?? '');
      return key === null ? UNREADABLE : resolve(key);
    });
    return readLines(file, { ...format, open }, log);
  };
}
