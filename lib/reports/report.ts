import { fingerprint } from '../dataset-index/fingerprint';
import { photoLink } from '../flickr/address/outbound-links';
import { postedBetween, type Posted } from '../flickr/address/posted-between';
import type { Manifest, ManifestDataset } from '../pack/types';
import type { FoundPhoto } from './found';

/** What was found for a search, and which index it was found in, to be kept. */
export interface Report {
  format: 'overexposed-report';
  version: 1;
  /** When it was made, in ISO 8601. */
  made: string;
  /** The extension that made it, which the built-in index came with. */
  extension: Extension;
  /** What was searched for. */
  query: string;
  index: ReportIndex[];
  /** Each list that was searched, with or without a finding. What is not named here was not searched. */
  searched: SearchedList[];
  photos: ReportPhoto[];
}

/** A photo found, its page, and when it was posted: the day, or a span by its number. */
interface ReportPhoto extends Omit<FoundPhoto, 'posted'> {
  url: string;
  posted: Posted | null;
}

/** Which extension it is; `date` is of its last change, null where that is not known. */
export interface Extension {
  version: string;
  date: string | null;
}

/** One dataset's list in one index. */
interface SearchedList extends Omit<ManifestDataset, 'id' | 'rows' | 'owners' | 'photos'> {
  dataset: string;
  /** Fingerprint of the index. */
  index: string;
  /** Distinct photos that the list here names. */
  photos: number;
  /** Of the photos found, those in this list's dataset. */
  found: number;
}

/** An index that answered. Two with one fingerprint hold the same. */
interface ReportIndex {
  fingerprint: string;
  version: number;
  /** The day it is of, where that is known. */
  made?: string;
  photos: number;
  sample: boolean;
}

/**
 * Makes a report.
 * @param made when; the clock is the caller's.
 */
export async function createReport(
  query: string,
  photos: readonly FoundPhoto[],
  manifests: readonly Manifest[],
  made: Date,
  extension: Extension,
): Promise<Report> {
  const index = await Promise.all(
    manifests.map(async (manifest) => ({
      fingerprint: await fingerprint(manifest),
      version: manifest.version,
      ...(manifest.made !== undefined && { made: manifest.made }),
      photos: manifest.photos,
      sample: manifest.sample,
    })),
  );
  return {
    format: 'overexposed-report',
    version: 1,
    made: made.toISOString(),
    extension,
    query,
    index,
    searched: manifests.flatMap((manifest, i) =>
      manifest.datasets.map((dataset) => searchedList(dataset, index[i]!.fingerprint, photos)),
    ),
    photos: photos.map(({ posted, ...photo }) => ({
      ...photo,
      url: photoLink(photo.id, photo.owner),
      posted: postedBetween(photo.id, posted),
    })),
  };
}

function searchedList(
  { id, photos, namesMembers, whose, altered, lists, missing, published }: ManifestDataset,
  index: string,
  found: readonly FoundPhoto[],
): SearchedList {
  return {
    ...{
      dataset: id,
      index,
      photos,
      found: found.filter((one) => one.datasets.includes(id)).length,
    },
    ...{ namesMembers, whose, lists },
    ...(altered && { altered }),
    ...(missing && { missing }),
    ...(published && { published }),
  };
}

/** The report as the text of a JSON file. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/**
 * The name of a report's file: what it is of, and the day it was made.
 * @param extension without the dot.
 */
export function fileName({ query, made }: Report, extension: string): string {
  const of = query
    .replace(/^https?:\/\/(?:www\.)?flickr\.com\//, '')
    .replace(/[^\p{L}\p{N}@._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
  return ['overexposed', ...(of === '' ? [] : [of]), made.slice(0, 10)].join('-') + `.${extension}`;
}
