import { FLICKR, PICTURE_HOST } from '../flickr/address/hosts';
import { encodeBase58, nsidOfCode } from '../ids/base58';
import { memberLink, photoLink } from '../flickr/address/outbound-links';

/** What is read of Flickr's answer; see https://oembed.com and Flickr's own additions. */
interface Embed {
  thumbnail_url?: unknown;
  html?: unknown;
  web_page_short_url?: unknown;
}

/**
 * Asks Flickr about one of its pages, by https and without cookies. Null when Flickr says that
 * there is no such page, or not for everyone.
 * @throws {Error} when Flickr cannot be reached or answers with something else.
 */
async function ask(page: string, signal?: AbortSignal): Promise<Embed | null> {
  const address = new URL('/services/oembed/', FLICKR);
  address.search = new URLSearchParams({ format: 'json', maxwidth: '240', url: page }).toString();
  const answer = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...(signal && { signal }),
  });
  if ([401, 403, 404].includes(answer.status)) return null;
  if (!answer.ok) throw new Error(`Flickr answered with status ${answer.status}.`);
  const embed: unknown = await answer.json();
  if (typeof embed !== 'object' || embed === null) throw new Error('Flickr answered nothing.');
  return embed;
}

/**
 * The address of a small picture of a photo; null when everyone may not see the photo (any more).
 * @throws {Error} when Flickr cannot be reached or answers with something else.
 */
export async function thumbnailOf(
  photoId: string,
  owner: string | null,
  signal?: AbortSignal,
): Promise<string | null> {
  const page =
    owner === null ? `https://flic.kr/p/${encodeBase58(photoId)}` : photoLink(photoId, owner);
  const picture = (await ask(page, signal))?.thumbnail_url;
  if (typeof picture !== 'string' || !URL.canParse(picture)) return null;
  const url = new URL(picture);
  const ofFlickr = url.protocol === 'https:' && url.hostname === PICTURE_HOST;
  return ofFlickr ? url.href : null;
}

/**
 * The NSID of the member whose path alias this is; null when Flickr knows none.
 * @throws {Error} when Flickr cannot be reached or answers with something else.
 */
export async function nsidOf(alias: string, signal?: AbortSignal): Promise<string | null> {
  const embed = await ask(memberLink(alias), signal);
  const html = typeof embed?.html === 'string' ? embed.html.replaceAll('%40', '@') : '';
  const named = /\/(?:photos|people)\/(\d+@N\d+)/.exec(html)?.[1];
  if (named !== undefined) return named;
  const short = typeof embed?.web_page_short_url === 'string' ? embed.web_page_short_url : '';
  const code = /^https:\/\/flic\.kr\/ps\/(\w+)$/.exec(short)?.[1];
  return code === undefined ? null : nsidOfCode(code);
}
