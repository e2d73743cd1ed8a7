import { isNsid } from '../owner';
import type { Sighting } from '../types';
import { readDataset } from './cells';

type Column = 'photo' | 'owner' | 'dataset';

const isColumn = (name: string): name is Column =>
  name === 'photo' || name === 'owner' || name === 'dataset';

/**
 * A reader of the rows that most tables are made of: a photo's id, an NSID or nothing, and a
 * dataset, each as a pack has it. It returns null for any other row, of which it says nothing. A
 * list of such rows takes a quarter less to read than by cutting each up and judging its cells.
 * @param names of the table's columns; one that may say something else makes no row quick.
 */
export function quickRows(
  names: readonly string[],
  delimiter: string,
): (line: string) => Sighting | null {
  const columns = names.filter(isColumn);
  const isPlain = columns.length === names.length && new Set(names).size === names.length;
  if (!isPlain || !columns.includes('photo') || !columns.includes('dataset')) return () => null;

  // What the row before names, as this one often does.
  let owner = '';
  let dataset = '';
  return (line) => {
    let photoId = -1;
    let isOwned = false;
    let at = 0;
    for (let i = 0; i < columns.length; i++) {
      const end = i + 1 < columns.length ? line.indexOf(delimiter, at) : line.length;
      if (end < at) return null;
      const column = columns[i]!;
      if (column === 'photo') {
        photoId = readDigits(line, at, end);
        if (photoId < 0) return null;
      } else if (column === 'dataset') {
        if (at === end || !isAt(line, dataset, at, end)) {
          const text = line.slice(at, end);
          if (readDataset(text) !== text) return null;
          dataset = text;
        }
      } else if (at < end) {
        isOwned = true;
        if (!isAt(line, owner, at, end)) {
          const text = line.slice(at, end);
          if (!isNsid(text)) return null;
          owner = text;
        }
      }
      at = end + 1;
    }
    return { photoId, owner: isOwned ? owner : null, dataset };
  };
}

const isAt = (line: string, text: string, at: number, end: number): boolean =>
  end - at === text.length && line.startsWith(text, at);

const ZERO = 48;

/** More digits than this may not fit a number. */
const MOST_DIGITS = 15;

/** A whole number without leading zeros; -1 for anything else. */
function readDigits(line: string, at: number, end: number): number {
  if (end === at || end - at > MOST_DIGITS || line.charCodeAt(at) === ZERO) return -1;
  let number = 0;
  for (let i = at; i < end; i++) {
    const digit = line.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
