import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nsidKey, nsidOf } from '../../../../../lib/ids/nsid';
import { compareOwners } from '../../../../../lib/pack/owners/owners';

describe('owners', () => {
  it.each([
    ['1@N99', 199],
    ['90000001@N00', 9_000_000_100],
    ['9999999999999@N99', 999_999_999_999_999],
  ])('%s is an NSID', (text, key) => {
    expect(nsidKey(text)).toBe(key);
    expect(nsidOf(key)).toBe(text);
  });

  it.each([
    '',
    'bob',
    '1',
    '01@N99',
    '1@n99',
    '1@N9',
    '1@N999',
    '@N99',
    '1@N99 ',
    '12345678901234@N99',
  ])('%j is not', (text) => {
    expect(nsidKey(text)).toBeNull();
  });

  it('are sorted by number, then by alias', () => {
    const sorted = ['9@N99', '10@N98', '10@N99', '100@N00', '007', '10', 'a', 'a-b', 'ab', 'é'];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted), (some) => {
        expect([...some].sort(compareOwners)).toEqual(sorted.filter((each) => some.includes(each)));
      }),
    );
  });
});
