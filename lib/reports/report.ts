import { fingerprint } from '../dataset-index/fingerprint';
import { photoLink } from '../flickr/address/outbound-links';
import { postedBetween, type Posted } from '../flickr/address/posted-between';
import type { FoundPhoto } from './found';
import { reportLists, type Answerer, type ReportLists } from './searched';

/** What was found for a search, and which index it was found in, to be kept. */
export interface Report extends ReportLists {
  format: 'overexposed-report';
  version: 1;
  /** When it was made, in ISO 8601. */
  made: string;
  /** The extension that made it, which the built-in index came with. */
  extension: Extension;
  /** What was searched for. */
  query: string;
  index: ReportIndex[];
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

/** An index that answered. Two with one fingerprint hold the same. */
interface ReportIndex {
  fingerprint: string;
  version: number;
  /** The day it is of, where that is known. */
  made?: string;
  photos: number;
  sample: boolean;
}

/** What a report is made of. */
export interface ReportOptions {
  query: string;
  /** A member was searched for, and not single photos. */
  byMember?: boolean;
  photos: readonly FoundPhoto[];
  answerer: Answerer;
  /** When it is made; the clock is the caller's. */
  made: Date;
  extension: Extension;
  /** A dataset's name for people. */
  nameOf: (dataset: string) => string;
}

/** Makes a report. */
export async function createReport(options: ReportOptions): Promise<Report> {
  const { query, byMember = false, photos, answerer, made, extension, nameOf } = options;
  const index = await Promise.all(
    answerer.manifests.map(async (manifest) => ({
      fingerprint: await fingerprint(manifest),
      version: manifest.version,
      ...(manifest.made !== undefined && { made: manifest.made }),
      photos: manifest.photos,
      sample: manifest.sample,
    })),
  );
  // Only reports need it: the pages that make them open sooner without.
  const { publisherAt } = await import('../catalogue/offers/offers');
  const fingerprints = index.map((one) => one.fingerprint);
  return {
    format: 'overexposed-report',
    version: 1,
    made: made.toISOString(),
    extension,
    query,
    index,
    ...reportLists({ answerer, fingerprints, photos, byMember, nameOf, publisherAt }),
    photos: photos.map(({ posted, ...photo }) => ({
      ...photo,
      url: photoLink(photo.id, photo.owner),
      posted: postedBetween(photo.id, posted),
    })),
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
