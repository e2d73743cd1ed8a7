import { splitAddress } from './url';

/** The site; requests go to it too. */
export const FLICKR = 'https://www.flickr.com';

/**
 * The site's pages, as match patterns. Not all of its hosts: on identity.flickr.com people type passwords.
 */
export const FLICKR_PAGES = [
  'https://www.flickr.com/*',
  'https://flickr.com/*',
  'https://m.flickr.com/*',
];

/** The host of photos' image files. */
export const PICTURE_HOST = 'live.staticflickr.com';

/** Whether a host is flickr.com or one of its subdomains. */
export const isFlickrHost = (host: string): boolean =>
  host === 'flickr.com' || host.endsWith('.flickr.com');

/** Whether a host is that of Flickr's short links. */
export const isShortHost = (host: string): boolean => host === 'flic.kr';

/** Whether an address is on one of Flickr's sites: its pages, image files or short links. */
export function isOnFlickr(address: string): boolean {
  const host = splitAddress(address)?.host ?? '';
  return isFlickrHost(host) || isShortHost(host) || /(?:^|\.)staticflickr\.com$/.test(host);
}
