import { zipSync } from 'fflate';

/**
 * Files as a zip archive. The same files give the same bytes on every machine: sorted by name, all dated
 * 1980-01-01, compressed by platform-independent code.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // A zip archive stores local time: this gives the same digits in every time zone.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}
