import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, type Encoding, peekEncoding } from '../../../../lib/archives/text';

/** The bytes of a text, without a byte-order mark. */
const ENCODE: Record<Encoding, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
};
const ENCODINGS = Object.keys(ENCODE) as Encoding[];

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

async function read(bytes: Uint8Array, size: number): Promise<[Encoding, string]> {
  const [encoding, whole] = await peekEncoding(inPieces(bytes, size));
  let text = '';
  for await (const piece of decode(whole, encoding)) text += piece;
  return [encoding, text];
}

describe.each(ENCODINGS)('a text in %s', (encoding) => {
  const encode = ENCODE[encoding];

  it('is recognised by its byte-order mark, which is dropped', async () => {
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\uFEFF'));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        expect(await read(encode(`\uFEFF${text}`), size)).toEqual([encoding, text]);
      }),
    );
  });

  it('is recognised without one if it starts with ASCII', async () => {
    for (const text of ['photo,owner\r\n9000000000001,\r\n', '7\n', '{"photo": "é\u{1F4F7}"}'])
      for (const size of [1, 3, 100])
        expect(await read(encode(text), size)).toEqual([encoding, text]);
  });
});

it('takes other bytes for UTF-8', async () => {
  for (const bytes of [[], [0x37], [0, 0, 0, 0], [0x37, 0, 0, 0], [0xfe, 0x37], [0x37, 0, 0x37]]) {
    expect((await read(Uint8Array.from(bytes), 2))[0]).toBe('utf-8');
  }
});
