import { expect, it } from 'vitest';
import { readImageName } from '../../../../../lib/flickr/address/image-name';
import { parseQuery } from '../../../../../lib/flickr/address/query';

const ID = '9000000000123';

it.each([
  '9000000000123_5d36a04f3e.jpg',
  '9000000000123_5d36a04f3e_b.jpg',
  '9000000000123_5d36a04f3e_o.png',
  '9000000000123_5D36A04F3E_O.JPG',
  '9000000000123_5d36a04f3e_3k.jpg',
  '9000000000123_5d36a04f3e_c_d.jpg',
  '9000000000123_5d36a04f3e_b (1).jpg',
  'sample-title_9000000000123_o.jpg',
  'a_2019_title_9000000000123_6k.jpg',
  'flickr_9000000000123.jpg',
  'flickr-9000000000123.jpeg',
  'flickr_photo_9000000000123.webp',
  '9000000000123_o.jpg',
  '9000000000123.jpg',
  'images/train/9000000000123_5d36a04f3e.jpg',
  ...['s', 'q', 't', 'm', 'n', 'w', 'z', 'c', 'b', 'h', 'k', '3k', '4k', '5k', '6k', 'o', 'f'].map(
    (size) => `9000000000123_5d36a04f3e_${size}.jpg`,
  ),
  'C:\\my images\\9000000000123_5d36a04f3e.jpg',
  'https://mirror.example/9000000000123_5d36a04f3e.jpg',
])('%s', (name) => {
  expect(readImageName(name)).toBe(ID);
  expect(parseQuery(name)).toMatchObject({ kind: 'photo', photoId: ID, owner: null });
});

it.each([
  'IMG_1234.jpg',
  'IMG_20240101_123456.jpg',
  '20240101_123456.jpg',
  'PXL_20240101_123456789.jpg',
  'DSC_0123.JPG',
  '000000123456.jpg',
  '000001.jpg',
  '12345.jpg',
  'FB_IMG_1700000000000.jpg',
  'image_9000000000123_1.jpg',
  '92157000000000001.jpg',
  '9000000000123_1.jpg',
  '9000000000123.txt',
  '9000000000123',
  'n02084071_1234.JPEG',
  // From Facebook and Instagram, and a time in milliseconds.
  '90000001_9000000000000002_9000000000003_n.jpg',
  '10530786_900000000000123_9000000000123_o.jpg',
  '900000001_900000000000002_900000000_n.jpg',
  // Addresses of other sites.
  'https://pictures.example/photos-ak/9000000000002_9000000000123_n.jpg',
  'http://pictures.example/9000000000123_1234567890_n.jpg',
  '//pictures.example/flickr_9000000000123.jpg',
  'https://pictures.example/title_9000000000123_o.jpg',
  // A title or a secret.
  '2019_9000000000123_o.jpg',
  '1700000000000.jpg',
  'upload_1700000000000_o.jpg',
  '',
])('%s is not a name given by Flickr', (name) => {
  expect(readImageName(name)).toBeNull();
});
