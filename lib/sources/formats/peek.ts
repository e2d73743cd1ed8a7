import type { ListFile } from '../types';

/** So many characters show how the lines of a file are laid out. */
const MOST_PEEKED = 1 << 16;

/**
 * The first lines of a file that are not blank or comments, and the file as if it were
 * unread. The last of them is left out where it may go on.
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

/** What was read, and the rest. */
async function* resume(
  read: readonly string[],
  rest: AsyncIterator<string>,
): AsyncGenerator<string> {
  yield* read;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** The first character of a file that is no white space, and the file as if it were unread. */
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
