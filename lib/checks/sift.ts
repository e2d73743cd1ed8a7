import { postedBetween, type Posted } from '../flickr/address/posted-between';
import type { Place } from '../own-photos/place';
import type { OwnPhotos } from '../own-photos/types';
import type { Finding } from './marks';
import { kilometresBetween, placeOf } from './near';
import { rowOf } from './row';

/** When a photo was taken or, if that is not known, posted. */
export interface PhotoTime {
  of: 'taken' | 'posted';
  span: Posted;
}

/** A filter for findings by time and place. */
export interface Sieve {
  /** First and last day, `YYYY-MM-DD`; empty for any. */
  from: string;
  to: string;
  /** Within `km` kilometres of a place; null for anywhere. */
  near: (Place & { km: number }) | null;
}

/** The findings that match, and those for which that is not known. */
export interface Sifted {
  wanted: Finding[];
  unknown: Finding[];
}

/** When a photo was taken or posted; null if neither a file nor its id tells. */
export function timeOf({ ids, posted, taken }: OwnPhotos, photo: string): PhotoTime | null {
  const row = rowOf(ids, photo);
  const shot = taken[row] ?? NaN;
  const isTaken = !Number.isNaN(shot);
  const span = postedBetween(photo, isTaken ? shot : (posted[row] ?? NaN));
  return span && { of: isTaken ? 'taken' : 'posted', span };
}

/**
 * Filters findings by when and where their photos were taken. A photo matches if it may have been taken in the
 * wanted time. If its time or place is not known, it goes to `unknown`, unless the other one rules it out.
 */
export function sift(findings: readonly Finding[], photos: OwnPhotos, sieve: Sieve): Sifted {
  const { from, to, near } = sieve;
  const sifted: Sifted = { wanted: [], unknown: [] };
  for (const finding of findings) {
    const { photo } = finding;
    const inTime = from === '' && to === '' ? true : isWithin(timeOf(photos, photo), from, to);
    const isNear = near === null ? true : isNearTo(placeOf(photos, photo), near);
    if (inTime === false || isNear === false) continue;
    sifted[inTime && isNear ? 'wanted' : 'unknown'].push(finding);
  }
  return sifted;
}

/** Null if not known. */
function isWithin(time: PhotoTime | null, from: string, to: string): boolean | null {
  if (time === null) return null;
  const { span } = time;
  // Sorts after every day of the month, as the end of a span is a month.
  const last = span.to === null ? null : `${span.to}~`;
  return (to === '' || span.from <= to) && (from === '' || last === null || last >= from);
}

const isNearTo = (place: Place | null, near: Place & { km: number }): boolean | null =>
  place && kilometresBetween(place, near) <= near.km;
