import { describe, it } from 'vitest';
import { lapa } from '../../../../../lib/sources/publishers/lapa';
import { expectPhotos, expectSkip } from './check';

describe('LaPa', () => {
  it.each([
    'LaPa/train/images/9000000000001_6.jpg',
    'test/landmarks/9000000000001_0.txt',
    './LaPa/val/labels/AFW_9000000000001_1_0.png',
    'train/images/HELEN_9000000000001_1_12.jpg',
  ])('%s', async (path) => {
    await expectPhotos(lapa, `${path}\n`, [[9000000000001, null]]);
  });

  it.each([
    ['train/images/LFPW_image_test_0116_0.jpg', 'names no photo'],
    ['val/images/IBUG_image_014_02_10.jpg', 'names no photo'],
    ['train/images/9000000000002.jpg', 'not readable'],
    ['images/9000000000002_1.jpg', 'not readable'],
    ['9000000000002_1.jpg', 'not readable'],
    ['LaPa/train/images/', 'not readable'],
  ])('counts %s: %s', async (path, reason) => {
    await expectSkip(lapa, `train/images/9000000000001_0.jpg\n${path}\n`, reason);
  });
});
