import { parseAddress } from './address';
import type { Query } from './types';

/** The start of an address in running text; it must not be preceded by more of a host name. */
const ADDRESS =
  /(?:https?:)?\/\/[^\s"'<>[\]\\^`{|}]+|(?<![\w.@/-])(?:[a-z0-9-]+\.)*(?:flickr\.com|flic\.kr)(?:[/?#][^\s"'<>[\]\\^`{|}]*)?/giu;

/** What may follow an address without being part of it: punctuation, brackets, remains of markup. */
const BEHIND =
  /(?:[.,;:!?…'"’”»›)\]>}*|\\]|&(?:quot|apos|gt|lt|amp|nbsp|#0*3[49]|#x2[27]|#160);?)$/iu;

/** The most pieces of it that are removed. */
const MOST_BEHIND = 40;

/**
 * What an address refers to that was pasted with something around it: punctuation, brackets, quotation
 * marks, HTML, Markdown, or a sentence. An address alone is read unchanged. Addresses that refer to
 * different things are `invalid`, as is a text without any.
 */
export function parsePastedAddress(text: string): Query {
  const whole = parseAddress(text);
  if (whole.kind !== 'invalid' || !/flickr|flic\.kr/i.test(text)) return whole;
  const found: Query[] = [];
  for (const [address] of unescape(text).matchAll(ADDRESS)) {
    const query = readTrimmed(address);
    if (query.kind !== 'invalid' && query.kind !== 'page') found.push(query);
  }
  return agreed(found) ?? whole;
}

/** Every photo whose address is in the text, in order and without duplicates. */
export function parsePastedPhotos(text: string): Extract<Query, { kind: 'photo' }>[] {
  const photos = new Map<string, Extract<Query, { kind: 'photo' }>>();
  for (const [address] of unescape(text).matchAll(ADDRESS)) {
    const query = readTrimmed(address);
    if (query.kind !== 'photo') continue;
    if ((photos.get(query.photoId)?.owner ?? null) === null) photos.set(query.photoId, query);
  }
  return [...photos.values()];
}

/** Reads the address, removing what follows it piece by piece until it refers to something. */
function readTrimmed(address: string): Query {
  let rest = address;
  let query = parseAddress(rest);
  for (let i = 0; i < MOST_BEHIND && query.kind === 'invalid'; i++) {
    const shorter = rest.replace(BEHIND, '');
    if (shorter === rest) break;
    rest = shorter;
    query = parseAddress(rest);
  }
  return query;
}

/** Decodes markup that was escaped once too often. */
const unescape = (text: string): string =>
  text
    .replace(/&(?:quot|#0*34|#x22);/gi, '"')
    .replace(/&(?:lt|gt);/gi, ' ')
    .replaceAll('&amp;', '&');

/** The one thing that all refer to; a photo takes precedence over its owner. Null if they disagree. */
function agreed(found: readonly Query[]): Query | null {
  const photos = found.filter((query) => query.kind === 'photo');
  const [first] = photos;
  if (first) {
    if (photos.some(({ photoId }) => photoId !== first.photoId)) return null;
    return { ...first, owner: photos.find(({ owner }) => owner !== null)?.owner ?? null };
  }
  const [other] = found;
  const key = JSON.stringify(other);
  return other && found.every((query) => JSON.stringify(query) === key) ? other : null;
}
