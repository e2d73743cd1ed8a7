import { parseNsid } from '../../ids/nsid';
import { isPhotoId } from '../../ids/photo-id';

/** What an address on Flickr's image hosts shows. */
export type ImageFile =
  | { kind: 'photo'; photoId: string }
  | { kind: 'buddyicon' | 'coverphoto'; nsid: string };

const HOST =
  /^(?:https?:)?\/\/(?:[a-z0-9-]+\.static\.?flickr\.com|static\.flickr\.com|photos[0-9]*\.flickr\.com|staging-jubilee\.flickr\.com)\//i;
/** The site's own graphics, never a photo. One is the default icon of members. */
const SITE_ASSETS = /^(?:https?:)?\/\/combo\./i;

/**
 * `{id}_{secret}[_{size}][_d].{type}`, below up to two numbers for farm and server. One expression, host
 * included, because pages hold thousands of addresses.
 */
const PHOTO = new RegExp(
  `(?!${SITE_ASSETS.source})${HOST.source}` +
    /(?:[0-9]+\/){0,2}([0-9]+)_[0-9a-f]{6,16}(?:_[0-9]?[a-z])?(?:_d)?\.(?:jpe?g|png|gif|webp)(?:[?#]|$)/
      .source,
  'i',
);
const VIDEO = /^video\/([0-9]+)\/[0-9a-f]{6,16}\/[0-9a-z_]+\.[0-9a-z]+$/i;
const MEMBER = /(?:^|\/)(buddyicons|coverphoto)\/([0-9]+(?:@|%40)[Nn][0-9]+)(?:_[a-z])?\.[a-z]+$/;
const DEFAULT_ICON = /(?:^|\/)buddyicon[0-9a-z_]*\.[a-z]+$/i;

/**
 * Reads an image or video address (absolute or protocol-relative) on Flickr's static hosts: the photo it
 * shows, in any size, or the member whose icon or cover photo it is. Null for any other address. The secret
 * differs between sizes and identifies nothing.
 * @see https://www.flickr.com/services/api/misc.urls.html
 */
export function parseImageAddress(url: string): ImageFile | null {
  const photo = PHOTO.exec(url);
  if (photo) return photoFile(photo[1]!);
  const host = HOST.exec(url);
  if (!host) return null;
  const isAsset = SITE_ASSETS.test(url);
  const [path = '', fragment = ''] = url.slice(host[0].length).split('#', 2);
  const file = path.split('?', 1)[0]!;

  if (!isAsset) {
    const video = VIDEO.exec(file);
    if (video) return photoFile(video[1]!);
    const member = MEMBER.exec(file);
    const nsid = member && parseNsid(member[2]!);
    if (nsid) return { kind: member[1] === 'coverphoto' ? 'coverphoto' : 'buddyicon', nsid };
  }
  const nsid = DEFAULT_ICON.test(file) ? parseNsid(fragment) : null;
  return nsid ? { kind: 'buddyicon', nsid } : null;
}

function photoFile(photoId: string): ImageFile | null {
  return isPhotoId(photoId) ? { kind: 'photo', photoId } : null;
}
