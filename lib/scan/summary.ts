import type { PageSummary } from '../messages/types';
import type { Answers } from './answers';

/**
 * Counts what a page shows.
 * @param photoIds of the photos on the page, in its order; may repeat.
 * @param profiles NSIDs or aliases of the members whose page this is.
 */
export function summarise(
  url: string,
  answers: Answers,
  photoIds: Iterable<string>,
  profiles: Iterable<string>,
): PageSummary {
  const seen = new Set(photoIds);
  const datasets: PageSummary['datasets'] = {};
  let flagged = 0;
  for (const photoId of seen) {
    const found = answers.photos.get(photoId);
    if (!found) continue;
    flagged += 1;
    for (const id of found) (datasets[id] ??= []).push(photoId);
  }
  const owners = [...new Set(profiles)].filter((owner) => answers.owners.get(owner));
  return { url, state: answers.state, photos: seen.size, flagged, datasets, owners };
}
