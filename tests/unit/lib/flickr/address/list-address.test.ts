import { expect, it } from 'vitest';
import { readListAddress } from '../../../../../lib/flickr/address/list-address';

const at = (path: string) => readListAddress(`https://www.flickr.com${path}`);

it.each<[path: string, key: string, owner: string | null, page: number]>([
  ['/photos/mira/', 'photos/mira', 'mira', 1],
  ['/photos/Mira', 'photos/mira', 'Mira', 1],
  ['/photos/9000001%40N99/page12/', 'photos/9000001@n99', '9000001@N99', 12],
  ['/photos/900200300/page2?x#y', 'photos/900200300', '900200300', 2],
  ['/photos/mira/albums/721/page3', 'photos/mira/albums/721', 'mira', 3],
  ['/photos/mira/sets/721', 'photos/mira/sets/721', 'mira', 1],
  ['/photos/mira/tags/fog', 'photos/mira/tags/fog', 'mira', 1],
  ['/photos/mira/galleries/721/', 'photos/mira/galleries/721', null, 1],
  ['/photos/mira/favorites/page2/', 'photos/mira/favorites', null, 2],
  ['/photos/tags/fog/page2', 'photos/tags/fog', null, 2],
  ['/tags/fog', 'tags/fog', null, 1],
  ['/groups/hills/pool/page4', 'groups/hills/pool', null, 4],
  ['/groups/9009@N99/pool/mira/', 'groups/9009@n99/pool/mira', null, 1],
  ['/search/?text=fog&sort=date', 'search?sort=date&text=fog', null, 1],
  ['/search?view_all=1&sort=date&text=fog', 'search?sort=date&text=fog', null, 1],
])('%s', (path, key, owner, page) => {
  expect(at(path)).toEqual({ key, owner, page });
});

it.each([
  '/',
  '/photos/',
  '/photos/me/',
  '/photos/tags/',
  '/photos/friends',
  '/photos/mira/albums/',
  '/photos/mira/galleries',
  '/photos/mira/9000000000001/',
  '/photos/mira/with/9000000000001/',
  '/photos/mira/albums/721/with/9000000000001',
  '/photos/a b/',
  '/people/mira/',
  '/groups/hills/',
  '/search/people/?q=fog',
  '/explore',
])('%s is not a list', (path) => {
  expect(at(path)).toBeNull();
});

it('recognises lists on flickr.com only', () => {
  expect(readListAddress('https://flickr.com/photos/mira/')?.key).toBe('photos/mira');
  expect(readListAddress('https://example.org/photos/mira/')).toBeNull();
  expect(readListAddress('none')).toBeNull();
});
