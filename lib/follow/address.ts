import { FollowError } from './errors';

/** Whether a pack's address is that of one file, and not of a folder. */
export const isOneFile = (address: string): boolean => /\.zip$/i.test(address);

/**
 * The pack that a person names: a zip file, or a folder by its address or that of its manifest.
 * @throws {FollowError} for what is none, or is not asked over a connection that is kept from others.
 */
export function packAddress(text: string): string {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch (cause) {
    throw new FollowError('address', text, { cause });
  }
  const isPlain = url.username === '' && url.password === '' && url.search === '';
  if (url.protocol !== 'https:' || !isPlain) throw new FollowError('address', text);
  url.hash = '';
  if (isOneFile(url.pathname)) return url.href;
  url.pathname = url.pathname.replace(/\/manifest\.(?:json|sig)$/, '/').replace(/\/?$/, '/');
  return url.href;
}

/** What the browser is to allow for an address. Patterns have no port: they are for every one. */
export const originOf = (address: string): string => `https://${new URL(address).hostname}/*`;
