import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

/** The lines of a stream that are not blank, without their line ends. */
export async function* readLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const input = Readable.from(stream);
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line;
  }
}
