import { FollowError } from './errors';

/**
 * The folder that a person names: its address, or that of its manifest.
 * @throws {FollowError} for what is none, or is not asked over a connection that is kept from others.
 */
export function folderAddress(text: string): string {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch (cause) {
    throw new FollowError('address', text, { cause });
  }
  const isPlain = url.username === '' && url.password === '' && url.search === '';
  if (url.protocol !== 'https:' || !isPlain) throw new FollowError('address', text);
  url.hash = '';
  url.pathname = url.pathname.replace(/\/manifest\.(?:json|sig)$/, '/').replace(/\/?$/, '/');
  return url.href;
}

/** What the browser is to allow for an address. Patterns have no port: they are for every one. */
export const originOf = (address: string): string => `https://${new URL(address).hostname}/*`;
