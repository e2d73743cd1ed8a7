import type { ListFile } from '../types';

/** This many characters show the layout of a file's lines. */
const MOST_PEEKED = 1 << 16;

/**
 * The first lines of a file other than blank lines and comments, and the file as if unread. An incomplete
 * last line is left out.
 */
export async function peekLines({ name, text }: ListFile): Promise<[string[], ListFile]> {
  const chunks = text[Symbol.asyncIterator]();
  const read: string[] = [];
  let length = 0;
  let isWhole = true;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    read.push(next.value);
    length += next.value.length;
    isWhole = length < MOST_PEEKED;
    if (!isWhole) break;
  }
  const lines = read
    .join('')
    .replace(/^\uFEFF/, '')
    .slice(0, MOST_PEEKED)
    .split(/[\r\n]+/);
  if (!isWhole && lines.length > 1) lines.pop();
  return [lines.filter(isRow), { name, text: resume(read, chunks) }];
}

const isRow = (line: string): boolean => /^\s*[^\s#]|^\s+#/.test(line);

/** What was read, then the rest. */
async function* resume(
  read: readonly string[],
  rest: AsyncIterator<string>,
): AsyncGenerator<string> {
  yield* read;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** The first character of a file that is not white space, and the file as if unread. */
export async function peek({ name, text }: ListFile): Promise<[first: string, file: ListFile]> {
  const chunks = text[Symbol.asyncIterator]();
  const read: string[] = [];
  let first = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    read.push(next.value);
    first = next.value
      .replace(/^\uFEFF/, '')
      .trimStart()
      .slice(0, 1);
    if (first !== '') break;
  }
  return [first, { name, text: resume(read, chunks) }];
}
