import * as v from 'valibot';
import { isPhotoId } from '../ids/photo-id';
import { secondsOf } from './account-json';
import type { PhotoDetails } from './photo-set';
import { isSeconds } from './seconds';

const INDEX = v.record(
  v.string(),
  v.object({ dateTaken: v.optional(v.unknown()), dateUploaded: v.optional(v.unknown()) }),
);

/**
 * Reads a Data Lifeboat's photos from its `metadata/photoIndex.js`, a script that defines one constant.
 * @throws {Error} if its format is unknown.
 * @see https://www.flickr.org/programs/content-mobility/data-lifeboat/
 */
export function readLifeboat(text: string): [id: number, details: PhotoDetails][] {
  const json = /^\s*(?:const|var|let)\s+photoIndex\s*=\s*(\{[\s\S]*\})\s*;?\s*$/.exec(text)?.[1];
  if (json === undefined) throw new Error('It does not set photoIndex.');
  return Object.entries(v.parse(INDEX, JSON.parse(json)))
    .filter(([id]) => isPhotoId(id))
    .map(([id, { dateTaken, dateUploaded }]) => [
      Number(id),
      {
        ...{ posted: secondsIn(dateUploaded), taken: secondsIn(dateTaken) },
        ...{ privacy: 'unknown', place: null },
      },
    ]);
}

/** Converts a date to seconds since 1970; NaN for anything else. */
function secondsIn(date: unknown): number {
  const seconds = timeOf(date);
  return isSeconds(seconds) ? seconds : NaN;
}

/** Seconds since 1970, from a number, a date as text, or either in an object's `value`. */
function timeOf(date: unknown): number {
  if (typeof date === 'object' && date !== null && 'value' in date) return timeOf(date.value);
  if (typeof date === 'number') return date;
  if (typeof date !== 'string') return NaN;
  if (/^[0-9]{6,11}$/.test(date)) return Number(date);
  const flickrs = secondsOf(date);
  return Number.isNaN(flickrs) ? Date.parse(date) / 1_000 : flickrs;
}
