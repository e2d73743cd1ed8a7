import { zipSync } from 'fflate';

/**
 * Files by their names as a zip archive. The same files give the same bytes on every machine: sorted
 * by name, each dated 1980-01-01, compressed by code that is the same everywhere.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // A zip archive holds local time: one of the same digits in each time zone.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}
