import { expect, it } from 'vitest';
import { readLines } from '../../../data-build/read-lines';

async function* inPieces(pieces: readonly (Buffer | string)[]) {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

it.each([
  ['LF, CRLF and blank lines', 'ä\n\n \r\nb\r\nc'],
  ['CR', 'ä\r\rb\rc\r'],
])('gives the lines of a stream with %s, however it is split', async (_what, text) => {
  const bytes = Buffer.from(text);
  for (const size of [1, 2, 100]) {
    const pieces: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
    expect(await all(readLines(inPieces(pieces)))).toEqual(['ä', 'b', 'c']);
  }
});

it('gives a line before the next one arrives', async () => {
  const asked: string[] = [];
  async function* stream() {
    for (const line of ['a\n', 'b\n']) {
      asked.push(line);
      yield await Promise.resolve(line);
    }
  }
  const lines = readLines(stream());
  expect(await lines.next()).toMatchObject({ value: 'a' });
  expect(asked).toEqual(['a\n']);
});

it('fails where the stream does', async () => {
  // oxlint-disable-next-line require-yield
  async function* broken(): AsyncGenerator<string> {
    throw await Promise.resolve(new Error('is a directory'));
  }
  await expect(all(readLines(broken()))).rejects.toThrow('is a directory');
});
