import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Real lists and recorded pages, kept outside the repository; not present on every machine. */
export const SHARED = resolve(import.meta.dirname, '../../shared/data');

/** True where tests on real data can run. Where it is false they say so. */
export const hasShared = existsSync(SHARED);

if (!hasShared) console.warn(`No real data at ${SHARED}: tests that need it are left out.`);
