import { isPostedTime } from '../ids/posted-time';
import { isId } from './ids';
import { MAX_ADDRESS, MAX_DATASET_ID, MAX_DATASETS, MAX_FLAGGED } from './limits';
import type { PageSummary } from './types';

/** The page's address, without its query if it would be too long. */
export const fitAddress = (url: string): string =>
  url.length <= MAX_ADDRESS ? url : url.replace(/[?#].*/s, '').slice(0, MAX_ADDRESS);

/** Photo id → when it was posted, in seconds since 1970, without invalid entries, up to the limit. */
export function fitPosted(
  posted: Readonly<Record<string, unknown>>,
  most: number,
): Record<string, number> {
  const fitting = Object.create(null) as Record<string, number>;
  for (const [id, time] of Object.entries(posted).slice(0, most))
    if (isId(id) && isPostedTime(time)) fitting[id] = time;
  return fitting;
}

/** The datasets of a summary with their photo ids, up to the limits. */
export function fitDatasets(datasets: Readonly<Record<string, unknown>>): PageSummary['datasets'] {
  const fitting = Object.create(null) as PageSummary['datasets'];
  let left = MAX_FLAGGED;
  for (const [id, photos] of Object.entries(datasets).slice(0, MAX_DATASETS)) {
    if (id.length > MAX_DATASET_ID || !Array.isArray(photos)) continue;
    const named = photos.slice(0, left).filter(isId);
    left -= named.length;
    if (named.length > 0) fitting[id] = named;
  }
  return fitting;
}
