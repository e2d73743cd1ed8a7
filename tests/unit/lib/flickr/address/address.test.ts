import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../../../lib/flickr/address/address';
import type { Query } from '../../../../../lib/flickr/address/types';

const ID = '9000000000021';
const NSID = '4711@N99';
const SET = '92157000000000001';

const PAGE: Query = { kind: 'page' };
const photo = (owner: string | null, photoId = ID): Query => ({ kind: 'photo', photoId, owner });
const owner = (name: string): Query => ({ kind: 'owner', owner: name });
const album = (name: string | null, albumId = SET): Query => ({
  kind: 'album',
  albumId,
  owner: name,
});
const gallery = (name: string | null): Query => ({
  kind: 'gallery',
  galleryId: SET,
  owner: name,
});
const group = (name: string): Query => ({ kind: 'group', group: name });
const tag = (name: string): Query => ({ kind: 'tag', tag: name });

describe('how an address may be written', () => {
  it.each([
    `https://www.flickr.com/photos/ada_b/${ID}`,
    `https://www.flickr.com/photos/ada_b/${ID}/`,
    `http://www.flickr.com/photos/ada_b/${ID}/`,
    `//www.flickr.com/photos/ada_b/${ID}`,
    `www.flickr.com/photos/ada_b/${ID}`,
    `flickr.com/photos/ada_b/${ID}`,
    `HTTPS://WWW.Flickr.COM/photos/ada_b/${ID}`,
    `https://secure.flickr.com/photos/ada_b/${ID}`,
    `https://m.flickr.com/photos/ada_b/${ID}`,
    `http://m.flickr.com/#/photos/ada_b/${ID}/in/set-${SET}/`,
    `https://live-fts.flickr.com/photos/ada_b/${ID}`,
    `https://www.flickr.com:443/photos/ada_b/${ID}`,
    `http://flickr.com:80/photos/ada_b/${ID}`,
    `https://www.flickr.com//photos//ada_b//${ID}//`,
    `https://www.flickr.com/photos/ada_b/${ID}?rb=1&x=%`,
    `https://www.flickr.com/photos/ada_b/${ID}#comment72157`,
    `  https://www.flickr.com/photos/ada_b/${ID}\n`,
    `https://www.flickr.com/PHOTOS/ada_b/${ID}`,
    `https://www.flickr.com/photos/ada%5Fb/${ID}`,
  ])('%s', (text) => {
    expect(parseAddress(text)).toEqual(photo('ada_b'));
  });
});

describe('which owner an address names', () => {
  it.each<[string, Query]>([
    [`https://www.flickr.com/photos/${NSID}/`, owner(NSID)],
    ['https://www.flickr.com/photos/4711%40N99/', owner(NSID)],
    ['https://www.flickr.com/photos/4711@n99', owner(NSID)],
    ['https://www.flickr.com/photos/4711%40n99', owner(NSID)],
    ['https://www.flickr.com/people/ada_b/', owner('ada_b')],
    ['https://www.flickr.com/people/ada_b/contacts/', owner('ada_b')],
    ['https://www.flickr.com/people/ada_b/groups', owner('ada_b')],
    ['http://www.flickr.com/people/ada_b/relationship/', owner('ada_b')],
    ['https://www.flickr.com/photosof/ada_b/', owner('ada_b')],
    ['https://commons.flickr.org/members/ada_b/', owner('ada_b')],
    ['https://www.flickr.com/gp/ada_b/0aB1cD2eF3', owner('ada_b')],
    ['https://www.flickr.com/photos/Ada-B', owner('Ada-B')],
    // An alias of digits only is recognised by its position.
    ['https://www.flickr.com/photos/125000000/', owner('125000000')],
    [`https://www.flickr.com/photos/125000000/${ID}`, photo('125000000')],
    ['https://www.flickr.com/people/125000000', owner('125000000')],
    [`https://www.flickr.com/photos/4711@n99/${ID}`, photo(NSID)],
    [`https://www.flickr.com/photos/4711@n99/${ID}/sizes/l`, photo(NSID)],
  ])('%s', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });
});

describe('a member’s pages', () => {
  it.each<[string, Query]>([
    ['page3', owner('u')],
    ['lightbox', owner('u')],
    [`with/${ID}`, photo('u')],
    [`with/${ID}/lightbox`, photo('u')],
    ['edit', owner('u')],
    ['edit/page2', owner('u')],
    [`edit/with/${ID}`, photo('u')],
    [ID, photo('u')],
    [`${ID}/page2`, photo('u')],
    [`${ID}/comment72157600000000000`, photo('u')],
    [`${ID}/lightbox`, photo('u')],
    [`${ID}/in/album-${SET}/lightbox/`, photo('u')],
    [`${ID}/in/photolist-2oAbCd-2oAbCe`, photo('u')],
    [`${ID}/in/pool-ducks/vr`, photo('u')],
    [`${ID}/in`, photo('u')],
    [`${ID}/galleries/page2`, photo('u')],
    [`${ID}/stats/2024-01-31`, photo('u')],
    [`${ID}/sizes/o/in/set-${SET}`, photo('u')],
    [`${ID}/meta/`, photo('u')],
    [`${ID}/player/0123456789`, photo('u')],
    [`${ID}/play/720p/0123456789/`, photo('u')],
    ['albums', owner('u')],
    ['sets/', owner('u')],
    ['albums/page2', owner('u')],
    [`albums/with/${SET}`, album('u')],
    [`albums/${SET}`, album('u')],
    [`sets/${SET}/page2`, album('u')],
    [`albums/${SET}/detail/page2`, album('u')],
    [`albums/${SET}/show`, album('u')],
    [`albums/${SET}/share`, album('u')],
    [`albums/${SET}/with/${ID}`, photo('u')],
    [`albums/${SET}/show/with/${ID}`, photo('u')],
    [`galleries/${SET}`, gallery('u')],
    [`gallery/${SET}/page2`, gallery('u')],
    [`galleries/with/${SET}`, gallery('u')],
    ['galleries', owner('u')],
    ['galleries/in/page2', owner('u')],
    // Galleries and favourites show other members' photos.
    [`galleries/${SET}/page2/with/${ID}/lightbox`, photo(null)],
    ['faves', owner('u')],
    ['favorites/page2', owner('u')],
    ['favourites/from/v', owner('u')],
    [`faves/with/${ID}`, photo(null)],
    [`favorites/from/v/page2/with/${ID}`, photo(null)],
    ['tags/dance', owner('u')],
    ['tags/f%C3%AAte/page2', owner('u')],
    [`tags/dance/show/with/${ID}`, photo('u')],
    ['popular-interesting/page2', owner('u')],
    ['stats/allphotos/views', owner('u')],
    ['archives/date-taken/2024/01/31/', owner('u')],
    ['collections/92157000000000000', owner('u')],
    ['shares/a1B2c3', owner('u')],
    ['map', owner('u')],
  ])('/photos/u/%s', (path, expected) => {
    expect(parseAddress(`https://www.flickr.com/photos/u/${path}`)).toEqual(expected);
  });
});

describe('other pages of the site', () => {
  it.each<[string, Query]>([
    ['', PAGE],
    ['photos', PAGE],
    ['people/', PAGE],
    ['explore', PAGE],
    ['explore/2024/01/31', PAGE],
    [`explore/2024/01/31/with/${ID}/lightbox`, photo(null)],
    [`explore/with/${ID}`, photo(null)],
    [`commons/with/${ID}`, photo(null)],
    [`prints/discover/with/${ID}`, photo(null)],
    [`search/show/with/${ID}`, photo(null)],
    [`create/${ID}`, photo(null)],
    ['create/wallart', PAGE],
    [`photo/u/${ID}`, photo('u')],
    ['cameraroll', PAGE],
    ['%F0%9F%8E%A9%F0%9F%94%AE', PAGE],
    ['notifications', PAGE],
    [`#/photos/u/${ID}`, PAGE],
    ['me/albums', PAGE],
    ['account/email', PAGE],
    ['download/20240131aabbccddeeff', PAGE],
    // Words in the place of a member's name.
    ['photos/me', PAGE],
    [`photos/me/${ID}`, photo(null)],
    ['people/me/contacts', PAGE],
    ['photos/contacts/', PAGE],
    [`photos/organize/${ID}`, PAGE],
    ['photos/Organize', PAGE],
    ['photos/upload', PAGE],
    ['photos/recommendations', PAGE],
    ['photos/tags', PAGE],
    ['photos/tags-week', PAGE],
    ['photos/tags/fluorite/', tag('fluorite')],
    ['photos/tags/fluorite/page2', tag('fluorite')],
    ['photos/tags/12345', tag('12345')],
    ['photos/tags/f%C3%AAte', tag('fête')],
    ['photos/tags/fête', tag('fête')],
    ['photos/tags/a,b', PAGE],
    ['tags/fluorite', tag('fluorite')],
    ['tags', PAGE],
    ['search/?tags=fluorite', tag('fluorite')],
    ['search?text=%23fluorite', tag('fluorite')],
    ['search/?text=fluorite', PAGE],
    ['search/?text=%23two words', PAGE],
    ['search/?tags=a,b', PAGE],
    ['search/?tags=fluorite&text=green', PAGE],
    ['search/?tags=fluorite&user_id=4711%40N99', PAGE],
    ['search/people/?username=u', PAGE],
    ['groups', PAGE],
    ['groups/summary', PAGE],
    ['groups/ducks/', group('ducks')],
    ['groups/9000000000021%40n21/', group('9000000000021@N21')],
    ['groups/ducks/pool/page30', group('ducks')],
    ['groups/ducks/pool/u/', group('ducks')],
    ['groups/ducks/discuss/92157000000000000/page2', group('ducks')],
    [`groups/ducks/pool/with/${ID}`, photo(null)],
    [`groups/ducks/pool/u/page2/with/${ID}/lightbox`, photo(null)],
  ])('/%s', (path, expected) => {
    expect(parseAddress(`https://www.flickr.com/${path}`)).toEqual(expected);
  });

  it.each([
    'identity.flickr.com/login',
    'blog.flickr.com/en',
    'api.flickr.com/services/rest/?photo_id=1',
  ])('%s', (text) => {
    expect(parseAddress(text)).toEqual(PAGE);
  });
});

describe('classic addresses', () => {
  it.each<[string, Query]>([
    [`photo.gne?id=${ID}`, photo(null)],
    [`photo_zoom.gne?id=${ID}&size=m`, photo(null)],
    [`photo_exif.gne?id=${ID}`, photo(null)],
    [`photo_edit.gne?id=${ID}`, photo(null)],
    [`video_download.gne?id=${ID}`, photo(null)],
    [`apps/video/stewart.swf?v=1&photo_id=${ID}`, photo(null)],
    ['photo.gne?short=55q4buHt', photo(null)],
    ['photo.gne', PAGE],
    [`photo.gne?id=${ID}&id=9000000000022`, PAGE],
    ['short_urls.gne?photostream=GL9xNX67', owner('9000000000000@N04')],
    ['short_urls.gne?photoset=dpC57Vbpji', album(null)],
    ['short_urls.gne?gallery=2XaBcd', PAGE],
    ['services/feeds/photos_public.gne?id=4711%40N99&format=atom', owner(NSID)],
    ['services/feeds/photos_faves.gne?nsid=4711@N99', owner(NSID)],
    [`services/feeds/photoset.gne?nsid=4711@N99&set=${SET}`, album(NSID)],
    ['services/feeds/groups_pool.gne?id=9000000000021@N21', group('9000000000021@N21')],
    ['services/feeds/geo/', PAGE],
    [
      `services/oembed/?format=json&url=https%3A%2F%2Fwww.flickr.com%2Fphotos%2Fu%2F${ID}%2F`,
      photo('u'),
    ],
    ['services/oembed?url=https://flic.kr/p/55q4buHt', photo(null)],
    ['services/oembed?format=json', PAGE],
  ])('/%s', (path, expected) => {
    expect(parseAddress(`http://www.flickr.com/${path}`)).toEqual(expected);
  });
});

describe('other hosts', () => {
  it.each<[string, Query]>([
    ['https://flic.kr/p/55q4buHt', photo(null)],
    ['http://flic.kr/p/55q4buHt/', photo(null)],
    ['FLIC.KR/p/55q4buHt', photo(null)],
    ['https://flic.kr/s/dpC57Vbpji', album(null)],
    ['https://flic.kr/ps/GL9xNX67', owner('9000000000000@N04')],
    ['https://flic.kr/y/2XaBcd', PAGE],
    ['https://flic.kr', PAGE],
    [`https://live.staticflickr.com/65535/${ID}_0123456789_b.jpg`, photo(null)],
    [`live.staticflickr.com/65535/${ID}_0123456789_b.jpg`, photo(null)],
    [`//farm9.static.flickr.com/8186/${ID}_0123456789.jpg`, photo(null)],
    [`https://live.staticflickr.com/video/${ID}/0123456789/1080p.mp4?s=abc`, photo(null)],
    ['https://live.staticflickr.com/1/buddyicons/4711@N99_r.jpg?17#4711@N99', owner(NSID)],
    ['https://live.staticflickr.com/1/coverphoto/4711@N99_h.jpg', owner(NSID)],
    [
      'https://live.staticflickr.com/1/buddyicons/9000000000021@N21.jpg',
      group('9000000000021@N21'),
    ],
    [`https://embedr.flickr.com/photos/${ID}`, photo(null)],
    [`https://embedr.flickr.com/photos/u/${ID}/in/dateposted-public`, photo('u')],
    [`https://embedr.flickr.com/photosets/${SET}`, album(null)],
    [`https://embedr.flickr.com/galleries/${SET}`, gallery(null)],
    ['https://api.flickr.com/services/feeds/photos_public.gne?id=4711@N99', owner(NSID)],
    [
      'http://api.flickr.com/services/feeds/photos_public.gne?id=4711@N99&lang=en-us&format=rss_200',
      owner(NSID),
    ],
    [`http://c2.staticflickr.com/2/1475/${ID}_0123456789_b.jpg`, photo(null)],
    [`https://farm2.static.flickr.com/1035/${ID}_0123456789.jpg`, photo(null)],
    [`http://photos1.flickr.com/${ID}_0123456789_o.jpg`, photo(null)],
    [`https://live.staticflickr.com/7463/${ID}_0123456789_b_d.jpg`, photo(null)],
  ])('%s', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });
});

describe('what is refused', () => {
  it.each([
    '',
    ' ',
    'ada_b',
    ID,
    '1.2.3.4',
    'https://',
    'http://http://',
    'https://example.org/photos/u/9000000000021',
    `https://flickr.com.evil.example/photos/u/${ID}`,
    `https://evil.example/www.flickr.com/photos/u/${ID}`,
    `https://evilflickr.com/photos/u/${ID}`,
    `https://flickr.org/photos/u/${ID}`,
    `https://www.flickr.com@evil.example/photos/u/${ID}`,
    `https://evil.example@www.flickr.com/photos/u/${ID}`,
    `https://evil.example\\@www.flickr.com/photos/u/${ID}`,
    `https:\\\\www.flickr.com\\photos\\u\\${ID}`,
    `https:/www.flickr.com/photos/u/${ID}`,
    `https://www.flickr.com:8080/photos/u/${ID}`,
    `https://www.flickr.com./photos/u/${ID}`,
    `https://xn--flckr-4ya.com/photos/u/${ID}`,
    `https://www.flіckr.com/photos/u/${ID}`,
    `https://www.ｆｌｉｃｋｒ.com/photos/u/${ID}`,
    `https://web.archive.org/web/2012/http://www.flickr.com/photos/u/${ID}`,
    `ftp://www.flickr.com/photos/u/${ID}`,
    `flickr://flickr.com/photos/u/${ID}`,
    `file://www.flickr.com/photos/u/${ID}`,
    `javascript:alert(1)//www.flickr.com/photos/u/${ID}`,
    `data:text/html,www.flickr.com/photos/u/${ID}`,
    `view-source:https://www.flickr.com/photos/u/${ID}`,
    // Not ids.
    'https://www.flickr.com/photos/u/0',
    'https://www.flickr.com/photos/u/09000000000021',
    'https://www.flickr.com/photos/u/9007199254740992',
    `https://www.flickr.com/photos/u/${SET}`,
    `https://www.flickr.com/photos/u/${ID}x`,
    `https://www.flickr.com/photos/u/-${ID}`,
    'https://www.flickr.com/photos/u/９０００００００００００２１',
    'https://www.flickr.com/photos/u/%EF%BC%99000000000021',
    'https://www.flickr.com/photos/u/½⅓¼',
    'https://www.flickr.com/photos/u/sets/①②③',
    'https://www.flickr.com/photos/u/albums/072157',
    'https://www.flickr.com/photos/u/galleries/Ⅰ፩൲〡',
    'https://www.flickr.com/photos/u/with/9007199254740993',
    'https://www.flickr.com/photos/üser/',
    'https://www.flickr.com/photos/a b/',
    'https://www.flickr.com/photos/a.b/9000000000021',
    `https://www.flickr.com/photos/u%2F${ID}`,
    `https://www.flickr.com/photos/x/../u/${ID}`,
    `https://www.flickr.com/./photos/u/${ID}`,
    'https://www.flickr.com/about us',
    'https://www.flickr.com/about\\us',
    `https://www.flickr.com/photos/x/%2e%2e/u/${ID}`,
    'https://www.flickr.com/photos/%E0%A4%A/',
    'https://www.flickr.com/people/४७११@N99',
    'https://www.flickr.com/people/4711＠N99',
    'https://www.flickr.com/groups/%20/',
    'https://commons.flickr.org/members/',
    'https://www.flickr.com/photo.gne?id=0123',
    'https://www.flickr.com/photo.gne?id=abc',
    'https://www.flickr.com/photo.gne?short=0OIl',
    'https://www.flickr.com/services/oembed?url=https://example.org/',
    'https://flic.kr/p/',
    'https://flic.kr/p/0OIl',
    'https://flic.kr/p/1112',
    'https://flic.kr/p/zzzzzzzzzz',
    'https://flic.kr/p/zzzzzzzzzzzzzzzz',
    'https://flic.kr/s/---',
    'https://flic.kr/s/aaaaaaaaaaaaa',
    'https://flic.kr/ps/8jt/more',
    'https://flic.kr/ps/2',
    'https://flic.kr/y/!!!',
    'https://flic.kr/x/GL9xNX67',
    'https://combo.staticflickr.com/pw/images/sprite.png',
    `https://combo.staticflickr.com/65535/${ID}_0123456789_b.jpg`,
    'https://live.staticflickr.com/65535/spaceball.gif',
    `https://live.staticflickr.com/65535/0${ID}_0123456789_b.jpg`,
    `https://live.staticflickr.com/65535/${ID}.jpg`,
    `https://live.staticflickr.com/65535/${SET}_0123456789_b.jpg`,
    `https://live.staticflickr.com.evil.example/65535/${ID}_0123456789_b.jpg`,
    'https://embedr.flickr.com/photosets/x',
    'a'.repeat(5000),
  ])('%s', (text) => {
    const query = parseAddress(text);
    expect(query.kind).toBe('invalid');
    expect(query.kind === 'invalid' && query.error).toMatch(/^\S.{5,100}\.$/u);
  });
});
