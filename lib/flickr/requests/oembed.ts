import { FLICKR, PICTURE_HOST } from '../address/hosts';
import { encodeBase58, nsidOfCode } from '../../ids/base58';
import { memberLink, photoLink } from '../address/outbound-links';

/** The fields read from Flickr's answer; see https://oembed.com and Flickr's additions to it. */
interface Embed {
  thumbnail_url?: unknown;
  html?: unknown;
  web_page_short_url?: unknown;
}

/** Flickr's answer; nothing if it says that the page does not exist or is not public. */
interface Asked {
  status: number;
  embed: Embed | null;
}

/**
 * Asks Flickr about one of its pages, by HTTPS and without cookies.
 * @throws {Error} if Flickr cannot be reached or fails.
 */
async function ask(page: string, signal?: AbortSignal): Promise<Asked> {
  const address = new URL('/services/oembed/', FLICKR);
  address.search = new URLSearchParams({ format: 'json', maxwidth: '240', url: page }).toString();
  const answer = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...(signal && { signal }),
  });
  const { status } = answer;
  if ([401, 403, 404].includes(status)) return { status, embed: null };
  if (!answer.ok) throw new Error(`Flickr answered with status ${status}.`);
  const embed: unknown = await answer.json().catch(() => null);
  return { status, embed: typeof embed === 'object' ? embed : null };
}

/**
 * The address of a photo's thumbnail; null if the photo is not, or no longer, public.
 * @throws {Error} if Flickr cannot be reached or answers with something else.
 */
export async function thumbnailOf(
  photoId: string,
  owner: string | null,
  signal?: AbortSignal,
): Promise<string | null> {
  const page =
    owner === null ? `https://flic.kr/p/${encodeBase58(photoId)}` : photoLink(photoId, owner);
  const picture = (await ask(page, signal)).embed?.thumbnail_url;
  if (typeof picture !== 'string' || !URL.canParse(picture)) return null;
  const url = new URL(picture);
  const ofFlickr = url.protocol === 'https:' && url.hostname === PICTURE_HOST;
  return ofFlickr ? url.href : null;
}

/** The NSID that Flickr gave for a name, or why it gave none. */
export type NsidReply = { nsid: string } | { nsid: null; why: 'no member' | 'not given' };

/**
 * Asks for the NSID of the member with this path alias. Only a missing page means that there is no such
 * member; a refusal, or a reply without an NSID, proves nothing.
 * @throws {Error} if Flickr cannot be reached or fails.
 */
export async function askNsid(alias: string, signal?: AbortSignal): Promise<NsidReply> {
  const { status, embed } = await ask(memberLink(alias), signal);
  const nsid = embed && nsidIn(embed);
  if (nsid !== null) return { nsid };
  return { nsid, why: status === 404 ? 'no member' : 'not given' };
}

function nsidIn(embed: Embed): string | null {
  const html = typeof embed.html === 'string' ? embed.html.replaceAll('%40', '@') : '';
  const named = /\/(?:photos|people)\/(\d+@N\d+)/.exec(html)?.[1];
  if (named !== undefined) return named;
  const short = typeof embed.web_page_short_url === 'string' ? embed.web_page_short_url : '';
  const code = /^https:\/\/flic\.kr\/ps\/(\w+)$/.exec(short)?.[1];
  return code === undefined ? null : nsidOfCode(code);
}
