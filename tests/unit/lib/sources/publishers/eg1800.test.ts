import { describe, it } from 'vitest';
import { eg1800 } from '../../../../../lib/sources/publishers/eg1800';
import { expectPhotos, expectSkip } from './check';

const image = (photo: number): string =>
  `https://farm6.static.flickr.com/1/${photo}_0123abcdef_b.jpg`;
const GOOD = `00001.jpg ${image(9000000000001)}`;

describe('EG1800', () => {
  it('reads the address after the number', async () => {
    await expectPhotos(eg1800, `${GOOD}\r\n`, [[9000000000001, null]]);
  });

  it('reads an address with a digit after its size', async () => {
    const row = GOOD.replace('_b.jpg', '_b3.jpg');
    await expectPhotos(eg1800, `${row}\n`, [[9000000000001, null]]);
  });

  it.each([
    ['00002.jpg None', 'names no photo'],
    ['00002.jpg https://example.org/9000000000002_0123abcdef_b.jpg', 'not on Flickr'],
    [`2.jpg ${image(9000000000002)}`, 'not readable'],
    [image(9000000000002), 'not readable'],
    ['00002.jpg none', 'not readable'],
  ])('counts %s: %s', async (row, reason) => {
    await expectSkip(eg1800, `${GOOD}\n${row}\n`, reason);
  });
});
