import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Real lists and recorded pages, outside the repository; not present on every machine. */
export const SHARED = resolve(import.meta.dirname, '../../shared/data');

/** Whether tests on real data can run. If not, they report that they were skipped. */
export const hasShared = existsSync(SHARED);

/** The real lists, as `data build` and `data verify` take them. */
export const REAL_SOURCES = [
  'adience',
  'afw',
  'diveface',
  'helen',
  'megaface',
  'pipa',
  'vggface',
].flatMap((id) => ['--source', `${id}=${join(SHARED, 'lists', id)}`]);

if (!hasShared) console.warn(`No real data at ${SHARED}: tests that need it are left out.`);
