import { parseAddress } from './address';
import type { Query } from './types';

/** What begins an address in running text; a host must not go on before it. */
const ADDRESS =
  /(?:https?:)?\/\/[^\s"'<>[\]\\^`{|}]+|(?<![\w.@/-])(?:[a-z0-9-]+\.)*(?:flickr\.com|flic\.kr)(?:[/?#][^\s"'<>[\]\\^`{|}]*)?/giu;

/** What stands behind an address and is not part of it: punctuation, brackets, remains of markup. */
const BEHIND =
  /(?:[.,;:!?…'"’”»›)\]>}*|\\]|&(?:quot|apos|gt|lt|amp|nbsp|#0*3[49]|#x2[27]|#160);?)$/iu;

/** So many pieces of it are taken off at most. */
const MOST_BEHIND = 40;

/**
 * What an address names that was pasted with something around it: punctuation, brackets, quotes,
 * HTML, Markdown, or a sentence. An address alone is read as it stands. Two that name different
 * things are `invalid`, as is a text without any.
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

/** Every photo that an address in the text names, in its order, each once. */
export function parsePastedPhotos(text: string): Extract<Query, { kind: 'photo' }>[] {
  const photos = new Map<string, Extract<Query, { kind: 'photo' }>>();
  for (const [address] of unescape(text).matchAll(ADDRESS)) {
    const query = readTrimmed(address);
    if (query.kind !== 'photo') continue;
    if ((photos.get(query.photoId)?.owner ?? null) === null) photos.set(query.photoId, query);
  }
  return [...photos.values()];
}

/** The address as far as it names something: what follows it is taken off piece by piece. */
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

/** Markup that was escaped once too often. */
const unescape = (text: string): string =>
  text
    .replace(/&(?:quot|#0*34|#x22);/gi, '"')
    .replace(/&(?:lt|gt);/gi, ' ')
    .replaceAll('&amp;', '&');

/** The one thing that all name; a photo comes before the member whose it is. Null where none is. */
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
