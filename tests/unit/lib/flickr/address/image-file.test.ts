import { describe, expect, it } from 'vitest';
import { parseImageAddress } from '../../../../../lib/flickr/address/image-file';

const ID = '9000000000021';
const FILE = `${ID}_0123456789`;

describe('a photo’s file', () => {
  it.each([
    `https://live.staticflickr.com/65535/${FILE}_b.jpg`,
    `http://live.staticflickr.com/65535/${FILE}_b.jpg`,
    `//live.staticflickr.com/65535/${FILE}_b.jpg`,
    `https://LIVE.StaticFlickr.com/65535/${FILE}_b.jpg`,
    `https://farm9.staticflickr.com/8186/${FILE}_z.jpg`,
    `http://farm1.static.flickr.com/119/${FILE}_o.jpg`,
    `http://static.flickr.com/63/${FILE}.jpg`,
    `https://c2.staticflickr.com/2/1475/${FILE}_b.jpg`,
    `http://photos12.flickr.com/${FILE}_b.jpg`,
    `http://photos.flickr.com/${FILE}.jpg`,
    `https://staging-jubilee.flickr.com/65535/${FILE}_c.jpg`,
    `https://live.staticflickr.com/65535/${FILE}_b.jpg?zz=1`,
    `https://live.staticflickr.com/65535/${FILE}_b.jpg#x`,
    `https://live.staticflickr.com/65535/${ID}_abcdef_b.jpg`,
    `https://live.staticflickr.com/video/${ID}/0123456789/1080p.mp4`,
    `https://live.staticflickr.com/video/${ID}/0123456789/orig.mp4?s=eyJhIjoxfQ`,
  ])('%s', (url) => {
    expect(parseImageAddress(url)).toEqual({ kind: 'photo', photoId: ID });
  });

  it.each([
    ...['s', 'q', 't', 'm', 'n', 'w', 'z', 'c', 'b', 'h', 'k', 'f', '3k', '4k', '5k', '6k', 'o'],
  ])('in size %s', (size) => {
    for (const tail of [`_${size}.jpg`, `_${size}_d.jpg`, `_${size}.png`, `_${size}.gif`]) {
      const url = `https://live.staticflickr.com/65535/${FILE}${tail}`;
      expect(parseImageAddress(url)).toEqual({ kind: 'photo', photoId: ID });
    }
  });

  it('in the size without a letter', () => {
    for (const tail of ['.jpg', '_d.jpg', '.JPEG']) {
      const url = `https://live.staticflickr.com/65535/${FILE}${tail}`;
      expect(parseImageAddress(url)).toEqual({ kind: 'photo', photoId: ID });
    }
  });
});

describe('a member’s picture', () => {
  it.each([
    ['//live.staticflickr.com/3777/buddyicons/4711@N99_r.jpg?13690#4711@N99', 'buddyicon'],
    ['https://farm66.staticflickr.com/65535/buddyicons/4711@N99.jpg?1', 'buddyicon'],
    ['http://farm3.static.flickr.com/2/buddyicons/4711%40n99_s.jpg', 'buddyicon'],
    ['//combo.staticflickr.com/pw/images/buddyicon08_l.png#4711@N99', 'buddyicon'],
    ['//live.staticflickr.com/3722/coverphoto/4711@N99_h.jpg?14019#4711@N99', 'coverphoto'],
  ])('%s', (url, kind) => {
    expect(parseImageAddress(url)).toEqual({ kind, nsid: '4711@N99' });
  });
});

describe('what is neither', () => {
  it.each([
    '',
    'spaceball.gif',
    `${FILE}_b.jpg`,
    `/65535/${FILE}_b.jpg`,
    `live.staticflickr.com/65535/${FILE}_b.jpg`,
    `https://example.org/65535/${FILE}_b.jpg`,
    `https://i1.wp.com/farm6.static.flickr.com/5208/${FILE}_o.jpg`,
    `https://live.staticflickr.com.evil.example/65535/${FILE}_b.jpg`,
    `https://evil.example/live.staticflickr.com/65535/${FILE}_b.jpg`,
    `https://livestaticflickr.com/65535/${FILE}_b.jpg`,
    `https://www.flickr.com/65535/${FILE}_b.jpg`,
    `ftp://live.staticflickr.com/65535/${FILE}_b.jpg`,
    `https://combo.staticflickr.com/65535/${FILE}_b.jpg`,
    'https://combo.staticflickr.com/pw/images/coverphoto08_h.jpg',
    'https://combo.staticflickr.com/pw/images/buddyicon08_l.png',
    'https://combo.staticflickr.com/pw/images/sprite.png#4711@N99',
    'https://live.staticflickr.com/65535/spaceout.gif',
    `https://live.staticflickr.com/65535/${ID}.jpg`,
    `https://live.staticflickr.com/65535/${ID}_b.jpg`,
    `https://live.staticflickr.com/65535/${ID}_ghijklmnop_b.jpg`,
    `https://live.staticflickr.com/65535/0${FILE}_b.jpg`,
    'https://live.staticflickr.com/65535/9007199254740992_0123456789_b.jpg',
    `https://live.staticflickr.com/65535/x/${FILE}_b.jpg`,
    `https://live.staticflickr.com/65535/${FILE}_b.jpg/more`,
    `https://live.staticflickr.com/65535/${FILE}_large.jpg`,
    `https://live.staticflickr.com/video/${ID}/`,
    `https://live.staticflickr.com/65535/９${ID}_0123456789_b.jpg`,
    'https://live.staticflickr.com/3777/buddyicons/4711_r.jpg',
    'https://live.staticflickr.com/3777/buddyicons/@N99_r.jpg',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  ])('%j', (url) => {
    expect(parseImageAddress(url)).toBeNull();
  });
});
