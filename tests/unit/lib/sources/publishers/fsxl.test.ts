import { describe, it } from 'vitest';
import { fsxl } from '../../../../../lib/sources/publishers/fsxl';
import { expectPhotos, expectSkip } from './check';

const photo = (name: string, url: unknown): object => ({
  image_name: `${name}.jpg`,
  photo_url: url,
  photo_title: 'Suits, "ties" {and} [more]',
});
const GOOD = photo('9000000000001', 'https://www.flickr.com/photos/5550001@N99/9000000000001');

describe('FSXL', () => {
  it('names photo and owner', async () => {
    await expectPhotos(fsxl, JSON.stringify([GOOD]), [[9000000000001, '5550001@N99']]);
  });

  it.each([
    ['an address elsewhere', photo('9000000000002', 'https://example.org/9000000000002')],
    ['no address', photo('9000000000002', undefined)],
    [
      'the name of another photo',
      photo('9000000000002', 'https://flickr.com/photos/a/9000000000003'),
    ],
    ['no name', { photo_url: 'https://flickr.com/photos/a/9000000000002' }],
    ['null', null],
  ])('counts an entry with %s', async (_what, broken) => {
    await expectSkip(fsxl, JSON.stringify([GOOD, broken]), 'not readable');
  });
});
