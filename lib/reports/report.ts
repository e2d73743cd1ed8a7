import { fingerprint } from '../dataset-index/fingerprint';
import { photoLink } from '../flickr/address/outbound-links';
import { postedBetween, type Posted } from '../flickr/address/posted-between';
import type { FoundPhoto } from './found';
import { reportLists, type Answerer, type ReportLists } from './searched';

/** The findings of a search and the indexes that they are from, for saving. */
export interface Report extends ReportLists {
  format: 'overexposed-report';
  version: 1;
  /** When it was made, in ISO 8601. */
  made: string;
  /** The extension that made it; the built-in index is of the same version. */
  extension: Extension;
  /** What was searched for. */
  query: string;
  index: ReportIndex[];
  photos: ReportPhoto[];
}

/** A found photo, its page, and when it was posted: the day, or a span estimated from its id. */
interface ReportPhoto extends Omit<FoundPhoto, 'posted'> {
  url: string;
  posted: Posted | null;
}

/** The version of the extension; `date` is its release day, null if unknown. */
export interface Extension {
  version: string;
  date: string | null;
}

/** An index that answered. Indexes with the same fingerprint have the same contents. */
interface ReportIndex {
  fingerprint: string;
  version: number;
  /** The index's date, if known. */
  made?: string;
  photos: number;
  sample: boolean;
}

/** The input for a report. */
export interface ReportOptions {
  query: string;
  /** Whether a member was searched for, rather than single photos. */
  byMember?: boolean;
  photos: readonly FoundPhoto[];
  answerer: Answerer;
  /** The time of making it, as the caller provides the clock. */
  made: Date;
  extension: Extension;
  /** A dataset's display name. */
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
  // Loaded on demand, so that pages open faster.
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

/** The report as JSON text. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/**
 * The name of a report's file: its subject and the day it was made.
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
