import { ByteReader, ByteWriter } from '../../lib/pack/bits/bytes';
import { checksum } from '../../lib/pack/bits/checksum';
import { HEADER } from '../../lib/pack/files/format';

/** A `.dir` file and its `.dat` file, taken apart so that changed contents can get correct checksums. */
export interface Parts {
  /** What precedes the section table. */
  head: Uint8Array;
  sections: Uint8Array[];
  /** What follows the table: the directory itself. */
  rest: Uint8Array;
  dataHead: Uint8Array;
}

export function takeApart(directory: Uint8Array, data: Uint8Array): Parts {
  const from = new ByteReader(directory, 'test');
  const head = from.raw(HEADER);
  const count = from.number();
  const lengths = from.column(count);
  from.column(count);
  const table = new ByteWriter().number(count).column([...lengths]);
  const sums = 1 + 4 * count;
  const sections: Uint8Array[] = [];
  let at = HEADER;
  for (const length of lengths) {
    sections.push(data.slice(at, at + length * 4));
    at += length * 4;
  }
  const rest = directory.slice(HEADER + table.result().length + sums);
  return { head, sections, rest, dataHead: data.slice(0, HEADER) };
}

/** The files put together again, with correct checksums of all sections. */
export function putTogether({ head, sections, rest, dataHead }: Parts): [Uint8Array, Uint8Array] {
  const words = sections.map((section) => {
    const padded = new Uint8Array(Math.ceil(section.length / 4) * 4);
    padded.set(section);
    return new Uint32Array(padded.buffer);
  });
  const directory = new ByteWriter()
    .raw(head)
    .number(words.length)
    .column(words.map(({ length }) => length))
    // Wide enough for large sums.
    .raw(Uint8Array.of(4))
    .raw(new Uint8Array(Uint32Array.from(words, checksum).buffer))
    .raw(rest);
  const data = new ByteWriter().raw(dataHead);
  for (const section of words) data.raw(new Uint8Array(section.buffer));
  return [directory.result(), data.result()];
}
