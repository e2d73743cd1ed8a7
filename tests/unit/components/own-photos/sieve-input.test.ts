import { expect, it } from 'vitest';
import {
  intervalOf,
  NO_SIEVE,
  sieveOf,
  type SieveInput,
} from '../../../../components/own-photos/sieve-input';

const ANY = { from: '', to: '', near: null };

it.each<[Partial<SieveInput>, object, string]>([
  [{}, ANY, ''],
  [{ from: '2012-06-01' }, { ...ANY, from: '2012-06-01' }, '2012-06-01/..'],
  [{ to: '2012-06-30' }, { ...ANY, to: '2012-06-30' }, '../2012-06-30'],
  [
    { from: '2012-06-30', to: '2012-06-01' },
    { ...ANY, from: '2012-06-01', to: '2012-06-30' },
    '2012-06-01/2012-06-30',
  ],
  [
    { place: '48.14, 11.58', km: 25 },
    { ...ANY, near: { latitude: 48.14, longitude: 11.58, km: 25 } },
    '',
  ],
  [{ place: 'Munich' }, ANY, ''],
])('%o sifts by %o', (input, sieve, interval) => {
  const found = sieveOf({ ...NO_SIEVE, ...input });
  expect(found).toEqual(sieve);
  expect(intervalOf(found)).toBe(interval);
});
