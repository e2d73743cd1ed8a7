import type { OwnPhotos } from '../own-photos/types';
import { findingKey, type Finding, type Mark, type MarkRow } from './marks';
import { rowOf } from './row';
import type { ListedPhoto } from './types';

/** Which findings are shown. */
export interface FindingFilter {
  /** Null for any. */
  dataset: string | null;
  /** `none` for findings without a mark; null for any. */
  mark: Mark | 'none' | null;
}

/** Each photo in each dataset that lists it. */
export const findingsOf = (listed: readonly ListedPhoto[]): Finding[] =>
  listed.flatMap(({ id, datasets }) => datasets.map((dataset) => ({ photo: id, dataset })));

/** The findings that match a filter. */
export function filterFindings(
  findings: readonly Finding[],
  marks: ReadonlyMap<string, MarkRow>,
  { dataset, mark }: FindingFilter,
): Finding[] {
  return findings.filter(
    (finding) =>
      (dataset === null || finding.dataset === dataset) &&
      (mark === null || (marks.get(findingKey(finding))?.mark ?? 'none') === mark),
  );
}

/** Groups findings by photo, in their order. */
export function photosIn(findings: readonly Finding[]): ListedPhoto[] {
  const photos = new Map<string, string[]>();
  for (const { photo, dataset } of findings) {
    const datasets = photos.get(photo);
    if (datasets) datasets.push(dataset);
    else photos.set(photo, [dataset]);
  }
  return [...photos].map(([id, datasets]) => ({ id, datasets }));
}

/** When a photo was posted, in seconds since 1970; NaN if no file says. */
export const postedOf = ({ ids, posted }: OwnPhotos, photo: string): number =>
  posted[rowOf(ids, photo)] ?? NaN;
