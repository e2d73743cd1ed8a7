import { describe, it } from 'vitest';
import { ccFace } from '../../../../../lib/sources/publishers/cc-face';
import { expectPhotos, expectSkip } from './check';

const GOOD = 'https://farm1.static.flickr.com/1/9000000000001_0123abcdef_z.jpg';

describe('CC_face_dataset', () => {
  it.each([GOOD, 'https://c1.staticflickr.com/1/2/9000000000001_0123abcdef_z.jpg?zz=1'])(
    '%s',
    async (row) => {
      await expectPhotos(ccFace, `\n${row}\n\n`, [[9000000000001, null]]);
    },
  );

  it.each([
    ['https://images.example.org/baby.jpg?w=1', 'not on Flickr'],
    ['https://farm1.static.flickr.com/1/buddyicons/5550001@N99.jpg', 'not readable'],
    ['9000000000002', 'not readable'],
    [`${GOOD} and more`, 'not readable'],
  ])('counts %s: %s', async (row, reason) => {
    await expectSkip(ccFace, `${GOOD}\n${row}\n`, reason);
  });
});
