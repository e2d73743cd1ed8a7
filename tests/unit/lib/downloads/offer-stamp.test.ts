import { expect, it } from 'vitest';
import { findOffer } from '../../../../lib/catalogue/offers/offers';
import type { OfferedFile } from '../../../../lib/catalogue/offers/types';
import { offerStamp } from '../../../../lib/downloads/offer-stamp';

const stampOf = (file: Partial<OfferedFile>): string => {
  const offer = findOffer('helen');
  if (!offer?.offered) throw new Error('HELEN is not offered.');
  const files = [{ url: 'https://lists.example/a', name: 'a.txt', ...file }];
  return offerStamp({ ...offer, files });
};

it.each([
  ['another address', {}, { url: 'https://lists.example/b' }, true],
  ['another checksum', { md5: 'a' }, { md5: 'b' }, true],
  ['another size, without a checksum', { bytes: 1 }, { bytes: 2 }, true],
  [
    'a size that was not known, beside the same checksum',
    { md5: 'a' },
    { md5: 'a', bytes: 1 },
    false,
  ],
])('an offer changes by %s', (_, before, after, changed) => {
  expect(stampOf(after) !== stampOf(before)).toBe(changed);
});
