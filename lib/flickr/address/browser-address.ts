/** An address that `URL` would leave as it is, in every part that matters here. */
const PLAIN = /^(?:(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+)?\/(?!\/)[\w@%/~,;:=&?+#!.-]*$/i;
const DOTS = /\/(?:\.|%2e)/i;
/** After `https:` without a slash, browsers read a path relative to the page's. */
const ABSOLUTE = /^(?:https:[/\\]|http:|[/\\])/i;
/** Browsers strip the former around an address, and the latter anywhere in it. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const STRIPPED = /^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g;

/**
 * An address in a page's markup as a browser resolves it: spaces, backslashes, a default port, `..` and the
 * like are normalised, a user name is dropped. Null if it depends on the page's address or is not a web
 * address.
 * @param written absolute, or relative to the scheme or the site's root
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function asBrowser(written: string): string | null {
  if (PLAIN.test(written) && !DOTS.test(written)) return written;
  const text = written.replace(STRIPPED, '');
  if (!ABSOLUTE.test(text)) return null;
  const base = 'https://www.flickr.com/';
  if (!URL.canParse(text, base)) return null;
  const { protocol, host, pathname, search, hash } = new URL(text, base);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return `${protocol}//${host.replace(/\.(?=:|$)/, '')}${pathname}${search}${hash}`;
}
