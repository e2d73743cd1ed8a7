import { describe, expect, it } from 'vitest';
import { columnsOf, hasFlickrColumn } from '../../../../../lib/sources/generic/columns';

const kindOf = (name: string): string[] =>
  Object.entries(columnsOf([name])).flatMap(([kind, places]) =>
    Array.isArray(places) ? (places.length > 0 ? [kind] : []) : places === 0 ? [kind] : [],
  );

describe('columns by their names', () => {
  it.each([
    ...['photo', 'Photo', 'photo_id', 'photoId', 'Photo ID', 'PHOTO-ID', 'photoid', '"photo"'],
    ...[
      'flickr_id',
      'flickrId',
      'flickr photo id',
      'flickr_photo_id',
      'photo_number',
      'ｐｈｏｔｏ＿ｉｄ',
    ],
  ])('%j holds photo ids', (name) => {
    expect(kindOf(name)).toEqual(['photo']);
  });

  it.each([
    ...['id', 'image_id', 'image', 'image_name', 'img_name', 'file_name', 'filename', 'Filename'],
    ...['file', 'name', 'path', 'picture', 'photo_name', 'original_image', 'key', 'pid'],
  ])('%j may hold photo ids', (name) => {
    expect(kindOf(name)).toEqual(['perhaps']);
  });

  it.each([
    ...[
      'url',
      'URL',
      'url_s',
      'url_o',
      'url_sq',
      'url_l',
      'url_6k',
      'photo_url',
      'image_url',
      'imgurl',
    ],
    ...[
      'flickr_url',
      'OriginalURL',
      'OriginalLandingURL',
      'Thumbnail300KURL',
      'coco_url',
      'page_url',
    ],
    ...['permalink', 'link', 'photo_link', 'href', 'src', 'uri', 'photopage', 'download_url'],
  ])('%j holds addresses', (name) => {
    expect(kindOf(name)).toEqual(['url']);
  });

  it.each(['owner', 'Owner', 'pathalias', 'path_alias', 'owner_alias'])(
    '%j holds members, including aliases',
    (name) => {
      expect(kindOf(name)).toEqual(['owner']);
    },
  );

  it.each([
    ...[
      'nsid',
      'owner_nsid',
      'user_nsid',
      'owner_id',
      'user_id',
      'userId',
      'user',
      'author',
      'uid',
    ],
    ...['photographer', 'uploader', 'author_url', 'AuthorProfileURL', 'profile_url', 'owner_url'],
  ])('%j holds members by NSID or address only', (name) => {
    expect(kindOf(name)).toEqual(['nsid']);
  });

  it.each([
    ...['ownername', 'username', 'realname', 'title', 'tags', 'latitude', 'description', 'label'],
    ...['secret', 'server', 'farm', 'width', 'license', 'sha256', '', 'album_id', 'photoset_id'],
    ...['photo_count', 'face_id', 'group_id', 'gallery', 'datetaken', 'security'],
  ])('%j is not read', (name) => {
    expect(kindOf(name)).toEqual([]);
  });

  it('recognises columns of Flickr’s API', () => {
    expect(hasFlickrColumn(['id', 'Secret'])).toBe(true);
    expect(hasFlickrColumn(['id', 'text'])).toBe(false);
  });
});
