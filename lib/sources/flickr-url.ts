import { parseAddress } from '../flickr/address/address';
import { normalOwner } from './owner';
import { NOT_A_PHOTO, NOT_ON_FLICKR } from './rows';
import type { Row } from './types';

const FLICKR_HOST = /^(?:https?:)?\/\/(?:[^/?#]*[.@])?(?:static)?flickr\.com(?:[:/?#]|$)/i;

/** Some lists have addresses with the `?` escaped, even twice: the file's name ends there. */
const ESCAPED_QUERY = /%(?:25)*3F.*$/i;

/** The row for an address that may be that of a Flickr photo's page or image. */
export function rowOfUrl(url: string, dataset: string): Row {
  const address = url.trim();
  if (!FLICKR_HOST.test(address)) return NOT_ON_FLICKR;
  const query = parseAddress(address.replace(ESCAPED_QUERY, ''));
  if (query.kind !== 'photo') return NOT_A_PHOTO;
  return { photoId: Number(query.photoId), owner: normalOwner(query.owner), dataset };
}
