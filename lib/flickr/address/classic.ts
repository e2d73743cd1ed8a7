import { decodeBase58, nsidOfCode } from '../../ids/base58';
import { album, group, invalid, member, PAGE, photo } from './queries';
import type { Query } from './types';

/** File names at the end of classic paths; no other Flickr path ends like this. */
const FILE = /\.(?:gne|swf)$/i;
const PHOTO_PAGE = /^(?:photo|video)(?:_[a-z_]+)?\.gne$/;

/**
 * What a classic address refers to by its query: `photo.gne?id=`, `short_urls.gne?photoset=`, feeds and the
 * like. Null if it is not a classic path. A parameter given twice is ignored.
 */
export function readClassic(segments: readonly string[], query: string): Query | null {
  if (!FILE.test(segments.at(-1) ?? '')) return null;
  const path = segments.join('/').toLowerCase();
  const values = new URLSearchParams(query);
  const value = (name: string): string | null => {
    const all = values.getAll(name);
    return all.length === 1 ? all[0]! : null;
  };
  const read = (name: string, as: (text: string) => Query): Query | null => {
    const text = value(name);
    return text === null ? null : as(text);
  };

  if (PHOTO_PAGE.test(path)) {
    return read('id', (id) => photo(id, null)) ?? read('short', shortPhoto) ?? PAGE;
  }
  switch (path) {
    case 'apps/video/stewart.swf':
      return read('photo_id', (id) => photo(id, null)) ?? PAGE;
    case 'short_urls.gne':
      return read('photoset', shortAlbum) ?? read('photostream', shortMember) ?? PAGE;
    case 'groups_pool.gne':
    case 'services/feeds/groups_pool.gne':
      return read('id', group) ?? PAGE;
    case 'services/feeds/photos_public.gne':
      return read('id', member) ?? PAGE;
    case 'services/feeds/photos_faves.gne':
      return read('nsid', member) ?? read('id', member) ?? PAGE;
    case 'services/feeds/photoset.gne':
      return read('set', (id) => album(id, value('nsid'))) ?? PAGE;
    default:
      return null;
  }
}

/** The photo of a short code (`flic.kr/p/…`). */
export function shortPhoto(code: string): Query {
  const id = decodeBase58(code);
  return id === null ? NOT_A_CODE : photo(id, null);
}

/** The album of a short code (`flic.kr/s/…`). */
export function shortAlbum(code: string): Query {
  const id = decodeBase58(code);
  return id === null ? NOT_A_CODE : album(id, null);
}

/** The member of a short code (`flic.kr/ps/…`). */
export function shortMember(code: string): Query {
  const nsid = nsidOfCode(code);
  return nsid === null ? NOT_A_CODE : member(nsid);
}

const NOT_A_CODE = invalid('This short link holds no number that Flickr uses.');
