import { excerpt, ListError } from '../errors';
import type { ListFile, Row, RowLog, Sighting } from '../types';
import { RowReader } from './row-reader';
import type { Format } from './row-reader';
import { EntrySplitter } from './split-entries';

/** A JSON document with a row in each entry of an array or object. */
export interface EntryFormat<S extends Sighting = Sighting> extends Format {
  /**
   * The member of the outermost object that holds the entries; null if it is the outermost value itself.
   */
  readonly member: string | null;
  /**
   * Reads an entry, an element of the array or a member's value with its name: one row, several or none.
   */
  readonly row: (value: unknown, name: string) => Row<S> | readonly Row<S>[];
  /** Default: `JSON.parse`. */
  readonly parse?: (json: string) => unknown;
}

/** Reads a file entry by entry; memory does not grow with it. @throws {ListError} */
export async function* readEntries<S extends Sighting>(
  file: ListFile,
  format: EntryFormat<S>,
  log: RowLog,
): AsyncGenerator<S[]> {
  const reader = new RowReader(file.name, format, 'entry', log);
  let number = 0;
  let head = '';
  const splitter = new EntrySplitter(format.member, () =>
    number === 0
      ? reader.refuse({ at: 'its beginning', text: head })
      : notJson(file.name, number, 'what follows'),
  );
  for await (const chunk of file.text) {
    const batch: S[] = [];
    const text = head === '' ? chunk.replace(/^\uFEFF/, '') : chunk;
    head ||= text.slice(0, 200).trimStart();
    for (const entry of splitter.push(text)) {
      number++;
      const [name, value] = parseEntry(
        entry,
        splitter.found === 'object',
        file.name,
        number,
        format.parse,
      );
      reader.takeAll(format.row(value, name), number, entry.trim(), batch);
    }
    yield batch;
  }
  if (head === '') reader.refuse(null);
  if (!splitter.closed) {
    throw new ListError('truncated', `${file.name} ends before its JSON does: it is cut short.`);
  }
  if (splitter.found === null) reader.refuse({ at: 'its beginning', text: head });
  reader.end(false);
}

/** The name and the value of an entry; elements of an array have no name. */
function parseEntry(
  entry: string,
  named: boolean,
  file: string,
  number: number,
  parse: (json: string) => unknown = JSON.parse,
): [name: string, value: unknown] {
  try {
    const parsed = parse(named ? `{${entry}}` : `[${entry}]`) as Record<string, unknown>;
    const [first, ...others] = Object.entries(parsed);
    if (first && others.length === 0) return named ? first : ['', first[1]];
  } catch {
    // Refused below, as an empty entry is.
  }
  return notJson(file, number, excerpt(entry.trim()));
}

function notJson(file: string, number: number, found: string): never {
  throw new ListError('format', `${file}: entry ${number} is not JSON: ${found}.`);
}
