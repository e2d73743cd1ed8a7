import { describe, expect, it } from 'vitest';
import {
  memberLink,
  pageLink,
  photoLink,
  tagLink,
} from '../../../../../lib/flickr/address/outbound-links';

const FLICKR = 'https://www.flickr.com';

it.each([
  [photoLink('9000000000001', '101@N99'), '/photos/101@N99/9000000000001/'],
  [photoLink('9000000000001', null), '/photo.gne?id=9000000000001'],
  [memberLink('invented-alias'), '/photos/invented-alias/'],
  [memberLink('../evil?x#y'), '/photos/..%2Fevil%3Fx%23y/'],
  [tagLink('café au lait'), '/photos/tags/caf%C3%A9%20au%20lait/'],
])('%s', (link, path) => {
  expect(link).toBe(FLICKR + path);
});

describe('pageLink', () => {
  it.each([
    [{ kind: 'album', albumId: '72', owner: '101@N99', query: '' }, '/photos/101@N99/albums/72/'],
    [{ kind: 'gallery', galleryId: '5', owner: 'name', query: '' }, '/photos/name/galleries/5/'],
    [{ kind: 'group', group: '7@N99', query: '' }, '/groups/7@N99/'],
    [{ kind: 'page', query: 'www.flickr.com/explore' }, '/explore'],
    [{ kind: 'page', query: 'http://www.flickr.com/explore' }, '/explore'],
  ] as const)('%j', (answer, path) => {
    expect(pageLink(answer)).toBe(FLICKR + path);
  });

  it('opens a short link as typed', () => {
    const answer = { kind: 'album', albumId: '72', owner: null, query: 'flic.kr/s/abc' } as const;
    expect(pageLink(answer)).toBe('https://flic.kr/s/abc');
  });

  it.each([
    'https://example.invalid/',
    'https://flickr.com.example.invalid/',
    'https://notflickr.com/',
    'https://www.flickr.com@example.invalid/',
    'https://user:secret@www.flickr.com/',
    'https://www.flickr.com:8443/',
    'javascript:alert(1)//www.flickr.com/',
    '',
  ])('makes no link of %j', (query) => {
    expect(pageLink({ kind: 'page', query })).toBeNull();
  });
});
