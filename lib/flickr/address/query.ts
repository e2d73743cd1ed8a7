import { parseOwner } from '../../ids/nsid';
import { cleanText } from './clean-text';
import { readImageName } from './image-name';
import { parsePastedAddress } from './pasted-address';
import { invalid, member, photo } from './queries';
import type { Query } from './types';
import { readWrittenNumber } from './written-number';

const NUMBER = /^[0-9]+$/;
/** `＃` is the wide `#` of Japanese keyboards. A tag is one word in any script. */
const TAG = /^[#＃]([^\s#＃<>"'`\\/?&,%]{1,255})$/u;

/** Two to four words of letters only, in any script: looks like a person's name. */
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?:\s+\p{L}[\p{L}\p{M}'’.-]*){1,3}$/u;

/**
 * What a person means by what they typed or pasted: a Flickr address, with or without punctuation or markup
 * around it, an NSID, a photo id however people and tables write it, the name of a downloaded image,
 * `#tag`, or a path alias. Never throws; anything else is `invalid`, with the reason `personName` if it
 * looks like a person's name.
 * @param as `owner` reads a bare number as a path alias (some are) instead of a photo id
 */
export function parseQuery(text: string, as?: 'owner'): Query {
  const clean = cleanText(text);
  if (clean === null) return invalid('This text is too long.');
  if (clean === '') return invalid('There is nothing to look for.');
  if (NUMBER.test(clean)) return as === 'owner' ? member(clean) : photo(clean, null);
  const tag = TAG.exec(clean)?.[1];
  if (tag !== undefined) return { kind: 'tag', tag };
  if (parseOwner(clean) !== null) return member(clean);
  const number = readWrittenNumber(clean) ?? readImageName(clean);
  if (number !== null) return photo(number, null);
  if (NAME.test(clean)) return PERSON_NAME;
  return /[./:]/.test(clean) ? parsePastedAddress(clean) : NOT_UNDERSTOOD;
}

/** Every way to read the text: a bare number may be a photo id or a path alias. */
export function parseReadings(text: string): Query[] {
  const photoOrOther = parseQuery(text);
  const owner = NUMBER.test(cleanText(text) ?? '') ? [parseQuery(text, 'owner')] : [];
  const isOwnerOnly = photoOrOther.kind === 'invalid' && owner.length > 0;
  return isOwnerOnly ? owner : [photoOrOther, ...owner];
}

const PERSON_NAME: Query = {
  kind: 'invalid',
  error:
    'This looks like the name of a person: open their profile on Flickr, and look for its address.',
  reason: 'personName',
};

const NOT_UNDERSTOOD = invalid(
  'This is no address of Flickr, no NSID, no photo number, no #tag and no username as addresses write it.',
);
