import { splitLines } from '../lib/sources/formats/split-lines';

/**
 * The lines of a stream that are not blank, without their line ends, each as soon as it has arrived.
 * @throws {ListError} if a line is too long for a query.
 */
export async function* readLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  for await (const { lines } of splitLines({ name: 'standard input', text: textOf(stream) })) {
    for (const line of lines) if (line.trim() !== '') yield line;
  }
}

async function* textOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
