import { describe, expect, it } from 'vitest';
import { parsePhotoId } from '../../../../lib/ids/photo-id';

describe('parsePhotoId', () => {
  it.each([
    ['1', 1],
    ['9000000000001', 9_000_000_000_001],
    ['9007199254740991', 2 ** 53 - 1],
  ])('reads %s', (text, id) => {
    expect(parsePhotoId(text)).toBe(id);
  });

  it.each([
    '',
    '0',
    '01',
    '-1',
    '1.0',
    '1e3',
    ' 1',
    '1\n',
    'NaN',
    '9007199254740992',
    '90000000000000001',
  ])('refuses %j', (text) => {
    expect(parsePhotoId(text)).toBe(-1);
  });
});
