import { fingerprint } from '../dataset-index/fingerprint';
import { photoLink } from '../flickr/address/outbound-links';
import type { Manifest } from '../pack/types';
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
  photos: (FoundPhoto & { url: string })[];
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
  return {
    format: 'overexposed-report',
    version: 1,
    made: made.toISOString(),
    extension,
    query,
    index: await Promise.all(
      manifests.map(async (manifest) => ({
        fingerprint: await fingerprint(manifest),
        version: manifest.version,
        photos: manifest.photos,
        sample: manifest.sample,
      })),
    ),
    photos: photos.map((photo) => ({ ...photo, url: photoLink(photo.id, photo.owner) })),
  };
}

/** The report as the text of a JSON file. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
