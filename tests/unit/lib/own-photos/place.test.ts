import { expect, it } from 'vitest';
import { placeAt, readGeo } from '../../../../lib/own-photos/place';

const geo = (latitude: unknown, longitude: unknown, accuracy: unknown = '16') => ({
  ...{ latitude, longitude, accuracy },
});
const HERE = { latitude: 48.137, longitude: -11.575 };

it.each([
  ['millionths of degrees', geo('48137000', '-11575000'), HERE],
  ['a list of one', [geo('48137000', '-11575000')], HERE],
  ['numbers', geo(48_137_000, -11_575_000), HERE],
  ['a city', geo('48137000', '-11575000', '11'), HERE],
  ['no word of how exact', { latitude: '48137000', longitude: '-11575000' }, HERE],
  ['a region', geo('48137000', '-11575000', '10'), null],
  ['an exactness that is none', geo('48137000', '-11575000', null), null],
  ['the place that stands for none', geo('0', '0'), null],
  ['beyond the pole', geo('90000001', '0'), null],
  ['beyond the other side', geo('1', '180000001'), null],
  ['whole degrees, or what else', geo('48.137', '-11.575'), null],
  ['one of both', { latitude: '48137000' }, null],
  ['an empty list', [], null],
  ['nothing', null, null],
  ['a word', 'Munich', null],
])('of %s', (_, value, place) => {
  expect(readGeo(value)).toEqual(place);
});

it.each([
  [90, 180, true],
  [-90, -180, true],
  [0, 1, true],
  [0, 0, false],
  [90.1, 0, false],
  [NaN, 0, false],
  [0, Infinity, false],
])('whether there is a place at %d, %d: %s', (latitude, longitude, is) => {
  expect(placeAt(latitude, longitude)).toEqual(is ? { latitude, longitude } : null);
});
