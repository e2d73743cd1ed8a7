import { expect, it } from 'vitest';
import { readSignedIn } from '../../../../../lib/flickr/page/signed-in';
import { head, places, shapes } from '../../../../replica/written';
import { A, B, NSID, openPage, SET } from './markup';

const NAMED = {
  alias: 'ada_b',
  nsid: NSID,
  photoId: A,
  listedNsid: '4712@N99',
  listedPhotoId: B,
  listId: SET,
};
const main = (href: string) => `<a data-track="gnYouMainClick" href="${href}">You</a>`;
const about = (href: string) => `<a data-track="gnYouAboutClick" href="${href}">About</a>`;
const nav = (links: string, signed = 'in', context = 'you') =>
  `<div class="view global-nav-view"><nav class="gn-signed-${signed}"><ul><li data-context="${context}">${links}</li></ul></nav></div>`;
const read = (body: string) => readSignedIn(openPage('/photos/ada_b/', body).document);

it.each<[string, string, string | null]>([
  ['an alias', nav(main('/photos/mine/') + about('/people/mine/')), 'mine'],
  ['an NSID', nav(main('/photos/4713%40N99/') + about('/people/4713@N99/')), '4713@N99'],
  ['digits', nav(main('https://www.flickr.com/photos/900200300/')), '900200300'],
  ['one of the entries', nav(about('/people/mine/')), 'mine'],
  ['two members', nav(main('/photos/mine/') + about('/people/bob/')), null],
  ['two menus', nav(main('/photos/mine/')) + nav(main('/photos/bob/')), null],
  ['whoever it is', nav(main('/photos/me/')), null],
  ['a photo', nav(main(`/photos/mine/${A}/`)), null],
  ['another site', nav(main('https://example.org/photos/mine/')), null],
  ['signed out', nav(main('/photos/mine/'), 'out'), null],
  ['another menu', nav(main('/photos/mine/'), 'in', 'explore'), null],
  ['other entries', nav('<a href="/photos/mine/">You</a>'), null],
  ['no frame', main('/photos/mine/'), null],
])('%s', (_, body, expected) => {
  expect(read(body)).toBe(expected);
});

it.each(places(NAMED))('what members write names nobody: %s', (_place, around) => {
  const texts = shapes(NAMED).map(([, markup]) => around(markup));
  const text = head(NAMED) + texts.join('');
  expect(read(nav('', 'out') + text)).toBeNull();
  expect(read(nav(main('/photos/mine/')) + text)).toBe('mine');
});
