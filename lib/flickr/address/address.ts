import { isFlickrHost } from './hosts';
import { decodeBase58 } from '../../ids/base58';
import { readClassic, shortAlbum, shortMember, shortPhoto } from './classic';
import { parseImageAddress } from './image-file';
import { isGroupNsid } from '../../ids/nsid';
import { album, gallery, group, invalid, member, PAGE, photo } from './queries';
import { matchRoute } from './routes';
import type { Query } from './types';
import type { AddressParts } from './url';
import { splitAddress } from './url';

const MAX_LENGTH = 4096;
const SITE = new Set(['flickr.com', 'secure.flickr.com', 'm.flickr.com', 'live-fts.flickr.com']);
const STATIC = /(?:^|\.)static\.?flickr\.com$|^photos[0-9]*\.flickr\.com$|^staging-jubilee\./;

/**
 * What a Flickr address refers to: any page of the site by its path, image and video files, `flic.kr` short
 * links, embeds, oEmbed and feed addresses; with or without scheme. Other hosts, other schemes and
 * malformed ids are `invalid`; nothing is guessed. Never throws.
 */
export function parseAddress(text: string): Query {
  const trimmed = text.trim();
  const parts = trimmed.length > MAX_LENGTH ? null : splitAddress(trimmed);
  if (!parts) return NOT_AN_ADDRESS;
  if (SITE.has(parts.host)) return readSite(parts);
  if (STATIC.test(parts.host)) return readImage(trimmed);
  switch (parts.host) {
    case 'flic.kr':
      return readShortLink(parts.segments);
    case 'embedr.flickr.com':
      return readEmbed(parts);
    case 'api.flickr.com':
      return readOembed(parts) ?? readClassic(parts.segments, parts.query) ?? PAGE;
    case 'commons.flickr.org':
      return parts.segments[0] === 'members' ? member(parts.segments[1] ?? '') : PAGE;
    default:
      return isFlickrHost(parts.host) ? PAGE : NOT_FLICKR;
  }
}

function readSite(parts: AddressParts): Query {
  const { host, query, fragment } = parts;
  const segments = withoutTracking(parts.segments);
  if (host === 'm.flickr.com' && segments.length === 0 && fragment.startsWith('/')) {
    // The old mobile site had its paths behind the `#`.
    return parseAddress(`flickr.com${fragment}`);
  }
  return readOembed(parts) ?? readClassic(segments, query) ?? matchRoute(segments, query);
}

/** Some links have `/x/t/{number}` before their path, for tracking. */
function withoutTracking(segments: string[]): string[] {
  return segments[0] === 'x' && segments[1] === 't' ? segments.slice(3) : segments;
}

function readOembed({ segments, query }: AddressParts): Query | null {
  if (segments[0] !== 'services' || segments[1] !== 'oembed') return null;
  const url = new URLSearchParams(query).get('url');
  return url === null ? PAGE : parseAddress(url);
}

function readShortLink(segments: readonly string[]): Query {
  const [kind, code, ...rest] = segments;
  if (kind === undefined) return PAGE;
  if (code === undefined || rest.length > 0) return NOT_A_SHORT_LINK;
  switch (kind) {
    case 'p':
      return shortPhoto(code);
    case 's':
      return shortAlbum(code);
    case 'ps':
      return shortMember(code);
    case 'y':
      // It is a gallery, but the code does not encode its number.
      return decodeBase58(code) === null ? NOT_A_SHORT_LINK : PAGE;
    default:
      return NOT_A_SHORT_LINK;
  }
}

function readEmbed({ segments, query }: AddressParts): Query {
  const [kind, id = '', ...rest] = segments;
  if (kind === 'photosets') return album(id, null);
  if (kind === 'galleries') return gallery(id, null);
  if (kind === 'photos' && rest.length === 0) return photo(id, null);
  return matchRoute(segments, query);
}

function readImage(text: string): Query {
  const image = parseImageAddress(/^(?:https?:)?\/\//i.test(text) ? text : `//${text}`);
  if (!image) return NOT_A_PHOTO_FILE;
  if (image.kind === 'photo') return photo(image.photoId, null);
  return isGroupNsid(image.nsid) ? group(image.nsid) : member(image.nsid);
}

const NOT_AN_ADDRESS = invalid('This is not a web address.');
const NOT_FLICKR = invalid('This address is not one of Flickr.');
const NOT_A_SHORT_LINK = invalid('This is not a short link of Flickr.');
const NOT_A_PHOTO_FILE = invalid('This file of Flickr is no photo.');
