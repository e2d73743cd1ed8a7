import { FLICKR, isFlickrHost, isShortHost } from './hosts';
import type { Query } from './types';

/** A path segment as Flickr writes it: the `@` of an NSID is not encoded. */
const segment = (text: string) => encodeURIComponent(text).replaceAll('%40', '@');

/** A photo's page. If the owner is unknown, the classic form, which Flickr redirects. */
export const photoLink = (photoId: string, owner: string | null) =>
  owner === null
    ? `${FLICKR}/photo.gne?id=${segment(photoId)}`
    : `${FLICKR}/photos/${segment(owner)}/${segment(photoId)}/`;

/** A member's photostream, by NSID or path alias. */
export const memberLink = (owner: string) => `${FLICKR}/photos/${segment(owner)}/`;

/** The page that finds members by display name. */
export const peopleLink = (name: string) =>
  `${FLICKR}/search/people/?${new URLSearchParams({ username: name.trim() }).toString()}`;

/** The page of everyone's photos with a tag. */
export const tagLink = (tag: string) => `${FLICKR}/photos/tags/${segment(tag)}/`;

/**
 * The address of an album, a gallery, a group or another page of Flickr; null if the query lacks what the
 * address needs.
 */
export function pageLink(
  answer: Extract<Query, { kind: 'album' | 'gallery' | 'group' | 'page' }> & { query: string },
): string | null {
  if (answer.kind === 'album' && answer.owner !== null)
    return `${memberLink(answer.owner)}albums/${segment(answer.albumId)}/`;
  if (answer.kind === 'gallery' && answer.owner !== null)
    return `${memberLink(answer.owner)}galleries/${segment(answer.galleryId)}/`;
  if (answer.kind === 'group') return `${FLICKR}/groups/${segment(answer.group)}/`;
  return flickrAddress(answer.query);
}

/** A typed address as an HTTPS link; null for any host but Flickr's. */
function flickrAddress(text: string): string | null {
  const address = `https://${text.trim().replace(/^(https?:)?\/\//i, '')}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const ofFlickr = isFlickrHost(url.hostname) || isShortHost(url.hostname);
  return ofFlickr && url.username === '' && url.port === '' ? url.href : null;
}
