import { MAX_IDS } from '../messages/limits';
import { fitAddress, fitDatasets } from '../messages/summary-limits';
import type { PageSummary } from '../messages/types';
import type { Answers } from './answers';

/**
 * Counts what a page shows.
 * @param photoIds the photos on the page, in page order.
 * @param profiles NSIDs or aliases of the page's owners.
 * @param times photo id → when it was posted, in seconds since 1970.
 */
export function summarise(
  url: string,
  answers: Answers,
  photoIds: ReadonlySet<string>,
  profiles: ReadonlySet<string>,
  times: ReadonlyMap<string, number>,
): PageSummary {
  const datasets = Object.create(null) as PageSummary['datasets'];
  const posted: Record<string, number> = {};
  let flagged = 0;
  let aside = 0;
  photoIds.forEach((photoId) => {
    const found = answers.photos.get(photoId);
    if (!found) return;
    if (answers.aside.has(photoId)) {
      aside += 1;
      return;
    }
    flagged += 1;
    for (const id of found) (datasets[id] ??= []).push(photoId);
    const time = times.get(photoId);
    if (time !== undefined) posted[photoId] = time;
  });
  const owners = [...profiles].filter((owner) => answers.owners.get(owner));
  return {
    url: fitAddress(url),
    state: answers.state,
    photos: photoIds.size,
    flagged,
    ...(aside > 0 && { aside }),
    lists: answers.lists,
    datasets: fitDatasets(datasets),
    posted,
    owners: owners.slice(0, MAX_IDS),
  };
}
