import type { ListFile } from '../types';

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
  async function* whole(): AsyncGenerator<string> {
    yield* read;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return [first, { name, text: whole() }];
}
