import { photoLink } from '../links/links';
import type { Manifest } from '../pack/types';
import type { FoundPhoto } from './found';

/** What was found for a search, and which index it was found in, to be kept. */
export interface Report {
  format: 'overexposed-report';
  version: 1;
  /** When it was made, in ISO 8601. */
  made: string;
  /** What was searched for. */
  query: string;
  index: ReportIndex[];
  photos: (FoundPhoto & { url: string })[];
}

/** An index that answered. Two with one fingerprint hold the same. */
export interface ReportIndex {
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
): Promise<Report> {
  return {
    format: 'overexposed-report',
    version: 1,
    made: made.toISOString(),
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

/** Twelve hexadecimal digits that differ when any file of a pack does. */
async function fingerprint({ files }: Manifest): Promise<string> {
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sums));
  return [...new Uint8Array(digest, 0, 6)].map((b) => b.toString(16).padStart(2, '0')).join('');
}
