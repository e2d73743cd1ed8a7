import { FollowError } from './errors';

/** Whether a pack's address names a single file, not a folder. */
export const isOneFile = (address: string): boolean => /\.zip$/i.test(address);

/**
 * The address of a pack as a person typed it: of a zip file, of a folder, or of the manifest in a folder.
 * @throws {FollowError} if it is not a plain `https:` address: no credentials, no query.
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

/** The origin pattern to request permission for. It has no port, so it covers all of them. */
export const originOf = (address: string): string => `https://${new URL(address).hostname}/*`;
