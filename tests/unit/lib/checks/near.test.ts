import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kilometresBetween,
  placeOf,
  placesOf,
  placeText,
  readPlace,
} from '../../../../lib/checks/near';
import { FIRST, photosOf, placed } from './made';

const BERLIN = { latitude: 52.52, longitude: 13.405 };
const SYDNEY = { latitude: -33.8688, longitude: 151.2093 };
const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the distance', () => {
  it.each([
    ['of a place to itself', BERLIN, BERLIN, 0],
    // A degree along the equator, and along any meridian, is a 360th of it: 111.195 km.
    ['of a degree north', BERLIN, { ...BERLIN, latitude: 53.52 }, 111.195],
    [
      'of a degree east at 60°',
      { latitude: 60, longitude: 0 },
      { latitude: 60, longitude: 1 },
      55.6,
    ],
    [
      'across the date line',
      { latitude: 0, longitude: 179.5 },
      { latitude: 0, longitude: -179.5 },
      111.195,
    ],
    [
      'half round the Earth',
      { latitude: 90, longitude: 0 },
      { latitude: -90, longitude: 0 },
      20_015,
    ],
  ])('%s', (_, a, b, kilometres) => {
    expect(kilometresBetween(a, b)).toBeCloseTo(kilometres, kilometres > 1_000 ? -1 : 1);
  });

  it('is the same both ways, and never more than half round the Earth', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const there = kilometresBetween(a, b);
        expect(there).toBeCloseTo(kilometresBetween(b, a), 6);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThan(20_016);
      }),
    );
  });
});

describe('a place in words', () => {
  it.each([
    ['52.52, 13.405', BERLIN],
    [' 52.52,13.405 ', BERLIN],
    ['52.52 13.405', BERLIN],
    ['52.52; 13.405', BERLIN],
    ['-33.8688, 151.2093', SYDNEY],
    ['+52.520, +13.405', BERLIN],
    ['0, 0', null],
    ['91, 0', null],
    ['52,52, 13,405', null],
    ['Berlin', null],
    ['52.52', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readPlace(text)).toEqual(expected);
  });

  it('is read as it is written', () => {
    expect(readPlace(placeText(SYDNEY))).toEqual({ latitude: -33.87, longitude: 151.21 });
  });
});

describe('the places of photos', () => {
  const photos = placed([BERLIN, SYDNEY, null, { ...BERLIN, latitude: 52.5203 }]);
  const ids = [0, 1, 2, 3].map((i) => String(FIRST + i));

  it('are known of those that have one', () => {
    expect(ids.map((id) => placeOf(photos, id) !== null)).toEqual([true, true, false, true]);
    expect(placeOf(photos, String(FIRST + 4))).toBeNull();
    expect(placeOf(photosOf(4), ids[0]!)).toBeNull();
  });

  it('are counted, most first', () => {
    expect(placesOf(photos, ids)).toEqual([
      { text: '52.52, 13.40', count: 2 },
      { text: '-33.87, 151.21', count: 1 },
    ]);
    expect(placesOf(photos, [ids[2]!])).toEqual([]);
  });
});
