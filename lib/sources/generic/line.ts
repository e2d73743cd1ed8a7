import { isOnFlickr } from '../../flickr/address/hosts';
import { readImageName } from '../../flickr/address/image-name';
import { parsePastedPhotos } from '../../flickr/address/pasted-address';
import { isRoundedNumber } from '../../flickr/address/written-number';
import { isLongPhotoId } from '../../ids/photo-id';
import { normalOwner } from '../owner';
import { NO_PHOTO, NOT_A_PHOTO, NOT_ON_FLICKR, ROUNDED, UNREADABLE } from '../rows';
import type { Row } from '../types';
import { type Named, readNamed, readNsid } from './cells';

/** The dataset of rows that do not name one. */
export const DEFAULT_DATASET = 'list';

/**
 * What a line of text names: a photo, alone or with its owner and labels, or several photos by address or
 * image name. Ambiguous lines, such as two numbers, are not guessed.
 */
export function rowsOfLine(line: string): Row | readonly Row[] {
  const text = line.trim();
  const whole = readNamed(text);
  const isPhoto = whole !== null && whole.photoId >= 0;
  if (isPhoto && (whole.owner !== null || !text.includes('@'))) return rowOf(whole);
  if (whole !== null && !isPhoto) return whole.owner === null ? UNREADABLE : NO_PHOTO;
  const tokens = text.split(/[\s,;|]+/);
  const owners = new Set(tokens.map(readNsid).filter((owner) => owner !== null));
  const named = photosIn(text, tokens);
  if (named.size === 0 && isPhoto) return rowOf(whole);
  if (named.size === 0) return readNumber(tokens, owners) ?? namesNone(text);
  return [...named].map(([photoId, owner]) =>
    rowOf({ photoId, owner: owner ?? (named.size === 1 ? only(owners) : null) }),
  );
}

const rowOf = (named: Named): Row => ({ ...named, dataset: DEFAULT_DATASET });

/** The photos named by addresses; if there are none, by image names. */
function photosIn(text: string, tokens: readonly string[]): Map<number, string | null> {
  const linked = parsePastedPhotos(text).map(
    ({ photoId, owner }) => [Number(photoId), normalOwner(owner)] as const,
  );
  if (linked.length > 0) return new Map(linked);
  const names = tokens.map(readImageName).filter((id) => id !== null);
  return new Map(names.map((id) => [Number(id), null]));
}

/** Allowed beside it: a short number or a word. */
const LABEL = /^(?:-?[0-9]{1,6}(?:\.[0-9]+)?|[\p{L}_-][\p{L}0-9_-]*)?$/u;
const MOST_LABELS = 3;

/** The row for a number at the start of the line, or after an NSID, with nothing but labels beside it. */
function readNumber(tokens: readonly string[], owners: ReadonlySet<string>): Row | null {
  const others = tokens.filter((token) => readNsid(token) === null);
  const [first, ...labels] = others;
  const { photoId = -1 } = (first === undefined ? null : readNamed(first)) ?? {};
  if (!isLongPhotoId(String(photoId)) || owners.size > 1) return null;
  if (labels.length > MOST_LABELS || !labels.every((label) => LABEL.test(label))) return null;
  return rowOf({ photoId, owner: only(owners) });
}

const ADDRESS = /(?:https?:)?\/\/[^\s"'<>,;|]+/giu;

/** Why a line names no photo. */
function namesNone(text: string): Row {
  if (isRoundedNumber(text)) return ROUNDED;
  const addresses = text.match(ADDRESS) ?? [];
  if (addresses.some(isOnFlickr)) return NOT_A_PHOTO;
  return addresses.length > 0 ? NOT_ON_FLICKR : UNREADABLE;
}

function only(owners: ReadonlySet<string>): string | null {
  const [first] = owners;
  return owners.size === 1 ? first! : null;
}
