import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase58, encodeBase58, nsidOfCode } from '../../../../lib/ids/base58';

describe('base58', () => {
  it.each([
    ['2', '1'],
    ['Z', '57'],
    ['21', '58'],
    ['55q4buHt', '9000000000021'],
    ['dpC57Vbpji', '92157000000000001'],
  ])('%s is %s', (code, decimal) => {
    expect(decodeBase58(code)).toBe(decimal);
    expect(encodeBase58(decimal)).toBe(code);
  });

  it.each(['', '1', '12', '0', 'O', 'I', 'l', 'a-b', 'ａ', ' 2', 'aaaaaaaaaaaa', 'é'])(
    '%j is not a code',
    (code) => {
      expect(decodeBase58(code)).toBeNull();
    },
  );

  it('decodes what it encodes', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 2n ** 63n), (value) => {
        expect(decodeBase58(encodeBase58(String(value)))).toBe(String(value));
      }),
    );
  });

  it('encodes what it decodes', () => {
    const code = fc.stringMatching(/^[1-9a-km-zA-HJ-NP-Z]{1,11}$/);
    fc.assert(
      fc.property(code, (text) => {
        const decimal = decodeBase58(text);
        fc.pre(decimal !== null);
        expect(encodeBase58(decimal)).toBe(text);
      }),
    );
  });
});

describe('the NSID of a member’s short code', () => {
  it.each([
    ['GL9xNX67', '9000000000000@N04'],
    ['GL9xNX63', '9000000000000@N00'],
    // A single digit leaves no number before the `@`.
    ['2', null],
    ['a', null],
    // More digits than an NSID has.
    ['zzzzzzzzzzz', null],
    ['1GL9', null],
    ['', null],
  ])('%j is %j', (code, nsid) => {
    expect(nsidOfCode(code)).toBe(nsid);
  });

  it('is the number followed by the last digit of the @N0 suffix', () => {
    const number = fc.bigInt(1n, 10n ** 13n - 1n);
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 9 }), (id, digit) => {
        expect(nsidOfCode(encodeBase58(`${id}${digit}`))).toBe(`${id}@N0${digit}`);
      }),
    );
  });
});
