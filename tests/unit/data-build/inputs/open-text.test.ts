import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUtf8 } from '../../../../data-build/inputs/open-text';

const bytes = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => new Uint8Array(Buffer.from(text))),
  fc.string({ unit: 'grapheme-ascii' }).map((text) => new Uint8Array(Buffer.from(text))),
  fc.uint8Array(),
);

async function* inPieces(pieces: readonly Uint8Array[]) {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

it('decodes bytes split anywhere like the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(bytes), fc.array(fc.nat({ max: 8 })), async (parts, lengths) => {
      const whole = Buffer.concat(parts);
      const pieces: Uint8Array[] = [];
      let at = 0;
      for (const length of lengths) {
        pieces.push(whole.subarray(at, at + length));
        at = Math.min(at + length, whole.length);
      }
      pieces.push(whole.subarray(at));
      let text = '';
      for await (const piece of decodeUtf8(inPieces(pieces))) text += piece;
      expect(text).toBe(whole.toString());
    }),
  );
});
