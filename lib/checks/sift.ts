import { postedBetween, type Posted } from '../flickr/address/posted-between';
import type { Place } from '../own-photos/place';
import type { OwnPhotos } from '../own-photos/types';
import type { Finding } from './marks';
import { kilometresBetween, placeOf } from './near';
import { rowOf } from './row';

/** When a photo was taken, or else posted, as far as that is known. */
export interface PhotoTime {
  of: 'taken' | 'posted';
  span: Posted;
}

/** Which findings are wanted, by time and place. */
export interface Sieve {
  /** First and last day, `YYYY-MM-DD`; empty for any. */
  from: string;
  to: string;
  /** Within so many kilometres of a place; null for any place. */
  near: (Place & { km: number }) | null;
}

/** The findings that a sieve lets through, and those of which it cannot be told. */
export interface Sifted {
  wanted: Finding[];
  unknown: Finding[];
}

/** Null where neither a file nor the photo's number tells anything. */
export function timeOf({ ids, posted, taken }: OwnPhotos, photo: string): PhotoTime | null {
  const row = rowOf(ids, photo);
  const shot = taken[row] ?? NaN;
  const isTaken = !Number.isNaN(shot);
  const span = postedBetween(photo, isTaken ? shot : (posted[row] ?? NaN));
  return span && { of: isTaken ? 'taken' : 'posted', span };
}

/**
 * Sifts findings by when and where their photos were taken. A photo that may have been taken in the time
 * wanted counts as one that was; one of which the time or place is not known is neither wanted nor
 * left out, unless what is known of it rules it out.
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

/** Null where it is not known. */
function isWithin(time: PhotoTime | null, from: string, to: string): boolean | null {
  if (time === null) return null;
  const { span } = time;
  // Behind any day of the month: of a span only its months are known.
  const last = span.to === null ? null : `${span.to}~`;
  return (to === '' || span.from <= to) && (from === '' || last === null || last >= from);
}

const isNearTo = (place: Place | null, near: Place & { km: number }): boolean | null =>
  place && kilometresBetween(place, near) <= near.km;
