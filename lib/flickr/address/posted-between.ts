import { isInventedPhoto } from '../../ids/invented';
import { POSTED } from './posted-table';

/** When a photo was posted, as far as that is known. */
export interface Posted {
  /** `YYYY-MM-DD` if exact, else `YYYY-MM`. */
  from: string;
  /** The same; null if it may be as late as today. */
  to: string | null;
  exact: boolean;
}

/** The month in which Flickr started. */
const FIRST = '2004-02';
const QUARTER = 250_000_000;

/** The photo id at which each row of the table starts. */
const STARTS = POSTED.map(([billions]) => billions * 1_000_000_000);

/**
 * When a photo was posted: the day, if a page or an account export gave it; else the range of months known
 * for photos with similar numbers.
 * @param postedAt seconds since 1970; NaN if unknown.
 * @returns null for an invented photo.
 */
export function postedBetween(photoId: string, postedAt = NaN): Posted | null {
  if (!Number.isNaN(postedAt)) {
    const day = new Date(postedAt * 1_000).toISOString().slice(0, 10);
    return { from: day, to: day, exact: true };
  }
  if (isInventedPhoto(photoId)) return null;
  const id = Number(photoId);
  const at = STARTS.findLastIndex((start) => start <= id);
  // A photo may be older or newer than those with the nearest numbers.
  const isSeen = at >= 0 && id < STARTS[at]! + QUARTER;
  const [first, last] = [isSeen ? at - 1 : at, at + 1];
  const rows = POSTED.slice(Math.max(0, first), last + 1);
  return {
    from: first < 0 ? FIRST : rows.map(([, from]) => from).reduce(earlier),
    to: last >= POSTED.length ? null : rows.map(([, , to]) => to).reduce(later),
    exact: false,
  };
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/** In ISO 8601, a day or an interval: `2014-03-07`, `2014-03/2014-05`, `2024-09/..`. */
export const postedText = ({ from, to, exact }: Posted): string =>
  exact ? from : `${from}/${to ?? '..'}`;

/** Orders photos by the earliest day on which each may have been posted. */
export const comparePosted = (a: Posted | null, b: Posted | null): number =>
  compare(a?.from ?? '', b?.from ?? '') || compare(a?.to ?? '~', b?.to ?? '~');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a photo may have been posted in a year; true if nothing is known. */
export const mayBeOf = (posted: Posted | null, year: number): boolean =>
  posted === null ||
  (Number(posted.from.slice(0, 4)) <= year &&
    (posted.to === null || year <= Number(posted.to.slice(0, 4))));
