import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../../../lib/flickr/address/address';

/**
 * Addresses from the test suites of other tools, with accounts and numbers replaced by ones that Flickr
 * never issued, and what each refers to. Where a tool also queries Flickr, only what the address itself
 * says is tested here.
 */

const ID = '9000000000021';
const SET = '92157000000000001';
const FILE = `${ID}_0123456789`;

type Named = [address: string, kind: string, named?: string];

/** The part of a query that identifies the thing: a number or a name. */
function nameOf(address: string): [kind: string, named: string | undefined] {
  const query = parseAddress(address) as { kind: string } & Record<string, string>;
  const { kind, photoId, albumId, galleryId, group, tag, owner } = query;
  return [kind, photoId ?? albumId ?? galleryId ?? group ?? tag ?? owner];
}

/** @see https://github.com/Flickr-Foundation/flickr-url-parser 1.12, based on Wikimedia Commons */
const URL_PARSER: Named[] = [
  ['#cite_note-1', 'invalid'],
  ['ftp://s3.example.com/my-bucket/object.txt', 'invalid'],
  ['http://www.flickr.com', 'page'],
  ['flickr.com/', 'page'],
  ['https://www.flickr.com/photo_zoom.gne', 'page'],
  ['https://www.flickr.com/photo_zoom.gne?id=unknown', 'invalid'],
  ['https://www.flickr.com/photo.gne?short=-1', 'invalid'],
  ['https://www.flickr.com/apps/video/stewart.swf?photo_id=-1', 'invalid'],
  ['https://www.flickr.com/groups/ducks/discuss/', 'group', 'ducks'],
  ['https://live.staticflickr.com/7372/help.jpg', 'invalid'],
  ['photos12.flickr.com/robots.txt', 'invalid'],
  ['http://farm1.static.flickr.com/82/900abc021_0123456789_o.jpg', 'invalid'],
  ['https://farm5.staticflickr.com/4586/900abc021_0123456789_o.jpg', 'invalid'],
  ['https://c8.staticflickr.com/6/5159/900abc021_0123456789_b.jpg', 'invalid'],
  ['farm3.static.flickr.com', 'invalid'],
  ['https://commons.flickr.org/', 'page'],
  ['https://commons.flickr.org/about/', 'page'],
  ['https://commons.flickr.org/members/4711@N99/', 'owner', '4711@N99'],
  ['https://www.flickr.com/photos/ada_b/?saved=1', 'owner', 'ada_b'],
  ['https://www.flickr.com/people/4711@N99/', 'owner', '4711@N99'],
  ['https://www.flickr.com/photos/4711@N99/albums', 'owner', '4711@N99'],
  [`https://www.flickr.com/photos/ada_b/${ID}/player/0123456789`, 'photo', ID],
  [`http://flickr.com/photo/4711@N99/${ID}`, 'photo', ID],
  [`https://www.flickr.com/photos/ada_b//${ID}`, 'photo', ID],
  [`photos12.flickr.com/${FILE}_b.jpg`, 'photo', ID],
  [`farm1.static.flickr.com/82/${FILE}_o.jpg`, 'photo', ID],
  [`static.flickr.com/63/${FILE}.jpg`, 'photo', ID],
  [`c8.staticflickr.com/6/5159/${FILE}_b.jpg`, 'photo', ID],
  ['www.flickr.com/photo.gne?id=105', 'photo', '105'],
  [`www.flickr.com/photo_edit.gne?id=${ID}`, 'photo', ID],
  [`https://www.flickr.com/apps/video/stewart.swf?v=2&photo_id=${ID}&photo_secret=ab`, 'photo', ID],
  [`https://www.flickr.com/photos/ada_b/albums/${SET}/page3`, 'album', SET],
  [`https://www.flickr.com/photos/ada_b/gallery/${SET}/page2`, 'gallery', SET],
  ['https://flickr.com/photos/tags/fluorite/page5', 'tag', 'fluorite'],
  ['https://www.flickr.com/gp/1234/doesnotexist', 'owner', '1234'],
  ['https://flic.kr/ps', 'invalid'],
  ['https://flic.kr/ps/ZZZZZZZZZZZZ', 'invalid'],
];

/** @see https://github.com/wikimedia/mediawiki-extensions-UploadWizard `mw.FlickrChecker` */
const UPLOAD_WIZARD: Named[] = [
  [`https://www.flickr.com/x/t/0097009/photos/ada_b/${ID}/`, 'photo', ID],
  ['https://www.flickr.com/x/t/0097009/photos/ada_b', 'owner', 'ada_b'],
  [`https://www.flickr.com/x/t/0097009/photos/ada_b/galleries/${SET}/`, 'gallery', SET],
  ['https://www.flickr.com/x/t/0097009/', 'page'],
  [`https://www.flickr.com/photos/ada_b/collections/${SET}/`, 'owner', 'ada_b'],
  ['https://www.flickr.com/photos/ada_b/collections', 'owner', 'ada_b'],
  ['https://www.flickr.com/photos/ada_b/favorites', 'owner', 'ada_b'],
  ['https://www.flickr.com/groups/ducks/pool/ada_b', 'group', 'ducks'],
];

/** @see https://github.com/mikf/gallery-dl `test/results/flickr.py` */
const GALLERY_DL: Named[] = [
  [`https://secure.flickr.com/photos/ada_b/${ID}`, 'photo', ID],
  [`https://live.staticflickr.com/7463/${FILE}_b_d.jpg`, 'photo', ID],
  [`https://live.staticflickr.com/video/${ID}/0123456789/1080p.mp4?s=eyAB`, 'photo', ID],
  ['https://m.flickr.com/photos/ada_b/albums', 'owner', 'ada_b'],
  ['https://flickr.com/search/?text=mountain', 'page'],
  ['https://flickr.com/search/?text=tree%20cloud&color_codes=4&styles=minimalism', 'page'],
];

/** @see https://github.com/yt-dlp/yt-dlp and https://github.com/ytdl-org/youtube-dl `extractor/flickr.py` */
const DOWNLOADERS: Named[] = [
  [`http://www.flickr.com/photos/forest-nature-pictures/${ID}/in/photostream/`, 'photo', ID],
  [`https://secure.flickr.com/photos/4711@N99/${ID}`, 'photo', ID],
];

describe.each([
  ['flickr-url-parser', URL_PARSER],
  ['UploadWizard', UPLOAD_WIZARD],
  ['gallery-dl', GALLERY_DL],
  ['yt-dlp and youtube-dl', DOWNLOADERS],
])('addresses of %s', (_, addresses) => {
  it.each(addresses)('%s is %s', (address, kind, named) => {
    expect(nameOf(address)).toEqual([kind, named]);
  });
});
