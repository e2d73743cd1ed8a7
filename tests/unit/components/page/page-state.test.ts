import { expect, it } from 'vitest';
import { isFlickr, photosOf } from '../../../../components/page/page-state';

it.each([
  ['https://www.flickr.com/photos/invented/', true],
  ['https://flickr.com/', true],
  ['http://www.flickr.com/', false],
  ['https://flickr.com.example.invalid/', false],
  ['https://notflickr.com/', false],
  ['about:blank', false],
  ['', false],
  [undefined, false],
])('%s is a Flickr page: %s', (address, yes) => {
  expect(isFlickr(address)).toBe(yes);
});

it('names each photo of a page once, with all its datasets', () => {
  const summary = {
    url: '',
    state: 'ready',
    photos: 5,
    flagged: 2,
    datasets: { pipa: ['9000000000002', '9000000000001'], afw: ['9000000000001'] },
    posted: { '9000000000001': 1_425_176_897 },
    owners: [],
  } as const;
  expect(photosOf(structuredClone(summary) as never)).toEqual([
    { id: '9000000000002', owner: null, datasets: ['pipa'] },
    { id: '9000000000001', owner: null, datasets: ['afw', 'pipa'], posted: 1_425_176_897 },
  ]);
});
