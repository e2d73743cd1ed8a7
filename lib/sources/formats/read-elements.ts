import { ListError } from '../errors';
import type { ListFile, Row, RowLog, Sighting } from '../types';
import { RowReader } from './row-reader';
import type { Format } from './row-reader';

/** An XML document with a row in each element of one name. These elements are not nested. */
export interface ElementFormat extends Format {
  /** The name of the outermost element, which may be the same as that of the rows. */
  readonly root: string;
  /** The name of the rows' elements. */
  readonly element: string;
  /** Reads one element, from its start tag to its end tag. */
  readonly row: (text: string) => Row;
}

/** A longer element means that the document is of another kind. */
const LONGEST_ELEMENT = 1 << 22;

/**
 * Reads a file element by element; memory does not grow with it. Tags are found by name only, which
 * suffices for generated documents. @throws {ListError}
 */
export async function* readElements(
  file: ListFile,
  format: ElementFormat,
  log: RowLog,
): AsyncGenerator<Sighting[]> {
  const { root, element, row } = format;
  const reader = new RowReader(file.name, format, 'entry', log);
  const starts = new RegExp(`<${element}[\\s>]`);
  const end = `</${element}>`;
  let number = 0;
  let head = '';
  let rest = '';
  for await (const chunk of file.text) {
    const batch: Sighting[] = [];
    head ||= chunk
      .replace(/^\uFEFF/, '')
      .trimStart()
      .slice(0, 200);
    const elements = (rest + chunk).split(end);
    rest = elements.pop()!;
    if (rest.length > LONGEST_ELEMENT) reader.refuse({ at: 'its beginning', text: head });
    for (const before of elements) {
      const start = before.search(starts);
      const text = before.slice(Math.max(start, 0)) + end;
      reader.take(row(text), ++number, text, batch);
    }
    yield batch;
  }
  if (head === '') reader.refuse(null);
  const closed = root === element ? number > 0 && rest.trim() === '' : rest.includes(`</${root}>`);
  if (!closed && head.startsWith('<') && (number > 0 || starts.test(rest))) {
    throw new ListError('truncated', `${file.name} ends before its XML does: it is cut short.`);
  }
  if (number === 0) reader.refuse({ at: 'its beginning', text: head });
  reader.end(false);
}
