import { describe, expect, it } from 'vitest';
import { idInExportName, idInName, isMedia } from '../../../../lib/own-photos/media-name';

describe('a name in an archive of Flickr’s export', () => {
  it.each([
    ['sunset_9000000000001_o.jpg', 9_000_000_000_001],
    ['sunset_9000000000001.jpg', 9_000_000_000_001],
    ['_9000000000001_o.jpg', 9_000_000_000_001],
    ['img_20171201_123456_9000000000001_o.jpg', 9_000_000_000_001],
    ['12345678901_98765432_9000000000001_o.png', 9_000_000_000_001],
    ['folder_12345678901/x_9000000000001.mp4', 9_000_000_000_001],
    ['123456789012_9000000000001_o.jpg', 9_000_000_000_001],
    ['sunset_12345_o.jpg', null],
    ['sunset_123456789012_o.jpg', null],
    ['sunset.jpg', null],
    ['sunset_01234567890_o.jpg', null],
  ])('%s', (name, id) => {
    expect(idInExportName(name)).toBe(id);
  });
});

describe('a name from anywhere', () => {
  it.each([
    ['flickr_9000000000001.jpg', 9_000_000_000_001],
    ['9000000000001.jpg', 9_000_000_000_001],
    ['9000000000001_a1b2c3d4e5.jpg', 9_000_000_000_001],
    ['9000000000001_a1b2c3d4e5_o.jpg', 9_000_000_000_001],
    ['9000000000001_a1b2c3d4e5_3k.jpg', 9_000_000_000_001],
    ['sunset_9000000000001_o.jpg', 9_000_000_000_001],
    ['IMG_20171201_9000000000001_o.jpg', 9_000_000_000_001],
    ['flickr_9000000000001.jpg.json', 9_000_000_000_001],
    // An id and its secret, or a title and its id?
    ['12345678_1234567890_o.jpg', null],
    ['9000000000001_1234567890.jpg', null],
    // Dates and times from cameras.
    ['IMG_20171201_123456.jpg', null],
    ['PXL_20210101_123456789.jpg', null],
    ['VID_20171201.mp4', null],
    ['20171201.jpg', null],
    ['DSC_0042.jpg', null],
    ['IMG-20171201-WA0001.jpg', null],
    ['1512345678901.jpg', null],
  ])('%s', (name, id) => {
    expect(idInName(name)).toBe(id);
  });
});

it.each([
  ['a.jpg', true],
  ['a.JPEG', true],
  ['a.mov', true],
  ['a.json', false],
  ['a.txt', false],
  ['jpg', false],
])('whether %s is a picture or video: %s', (name, expected) => {
  expect(isMedia(name)).toBe(expected);
});
