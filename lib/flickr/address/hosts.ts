/** The site, and what its pages are asked from. */
export const FLICKR = 'https://www.flickr.com';

/**
 * Where the site's own pages are, as the browser's match patterns write it. Not all of its hosts: into
 * identity.flickr.com passwords are typed.
 */
export const FLICKR_PAGES = [
  'https://www.flickr.com/*',
  'https://flickr.com/*',
  'https://m.flickr.com/*',
];

/** The host of photos' pictures in the browser's pages. */
export const PICTURE_HOST = 'live.staticflickr.com';

/** Whether a host is the site or a part of it. */
export const isFlickrHost = (host: string): boolean =>
  host === 'flickr.com' || host.endsWith('.flickr.com');

/** Whether a host is the one of Flickr's short addresses. */
export const isShortHost = (host: string): boolean => host === 'flic.kr';
