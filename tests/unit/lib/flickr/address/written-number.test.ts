import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../../lib/flickr/address/query';
import {
  isRoundedNumber,
  readWrittenNumber,
} from '../../../../../lib/flickr/address/written-number';

const ID = '9000000000123';

describe('a number as written in tables', () => {
  it.each([
    ID,
    '9000000000123.0',
    '9000000000123.000',
    '9000000000123.',
    '9.000000000123e12',
    '9.000000000123000000e+12',
    '9.000000000123E+12',
    "'9000000000123",
    '’9000000000123',
    '="9000000000123"',
    '=9000000000123',
    'id=9000000000123',
    'ID: 9000000000123',
    'photo_id=9000000000123',
    'photo: 9000000000123',
    'flickr id = 9000000000123',
    '9,000,000,000,123',
    '9.000.000.000.123',
    '9 000 000 000 123',
    '9\u00A0000\u00A0000\u00A0000\u00A0123',
    '9\u202F000\u202F000\u202F000\u202F123',
    '9’000’000’000’123',
    '"9,000,000,000,123"',
    '9000000000123,0',
    '9,000000000123E+12',
    '９０００００００００１２３',
    '٩٠٠٠٠٠٠٠٠٠١٢٣',
    '۹۰۰۰۰۰۰۰۰۰۱۲۳',
    '\uFEFF9000000000123',
    '9\u2009000\u2009000\u2009000\u2009123',
    '"9000000000123"',
    '\u201C9000000000123\u201D',
  ])('%j', (text) => {
    expect(readWrittenNumber(text)).toBe(ID);
    expect(parseQuery(text)).toMatchObject({ kind: 'photo', photoId: ID });
  });

  it.each([
    '1.5',
    '9000000000123.5',
    '-9000000000123',
    '9,00,000',
    '9,000.000,123',
    '9 000 0000',
    '9000 000 123',
    '12,345.67',
    '9.0e12',
    '9e12',
    '1.23E+10',
    '0x9000',
    'width=',
    'width=9000000000123',
    '9'.repeat(100),
    '',
  ])('%j is not a number', (text) => {
    expect(readWrittenNumber(text)).toBeNull();
  });
});

it.each([
  ['9e12', true],
  ['1.23E+10', true],
  ['1,23E+10', true],
  ['9.000000000123e12', false],
  [ID, false],
  ['x', false],
])('%j was rounded: %s', (text, rounded) => {
  expect(isRoundedNumber(text)).toBe(rounded);
});
