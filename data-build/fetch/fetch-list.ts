import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Offer, OfferedFile } from '../../lib/catalogue/offers/types';
import { pluralise } from '../pluralise';
import { DataError } from '../errors';
import { makeFolders } from '../output/folders';
import type { Progress } from '../terminal';
import { download, isThere } from './download';
import type { Listener, RetryPolicy } from './download';
import { checkHeld } from './check-held';
import { recordFetched } from './fetch-record';
import { listFolder } from './list-folder';
import { md5OfFiles } from './checksums';
import { mirrored } from './mirrored';

/** A list that has been fetched. */
export interface Fetched {
  source: string;
  folder: string;
  files: number;
  /** How many of them were already there. */
  kept: number;
}

/** Options for fetching a list. */
export interface FetchOptions {
  /** The folder with a subfolder for each source. */
  dir: string;
  /** An address whose host replaces all publishers' hosts. */
  from?: string | undefined;
  patience: RetryPolicy;
  progress: Progress;
}

/** Files downloaded at the same time. */
const AT_ONCE = 6;

/**
 * Downloads a source's list into its folder, where it appears once it is complete and verified. Until then
 * it is in a hidden folder, from which a later run resumes.
 * @throws {DataError}
 */
export async function fetchList(
  source: string,
  offer: Offer['files'],
  options: FetchOptions,
): Promise<Fetched> {
  const isFolder = 'folder' in offer;
  const offers = isFolder ? await listFolder(offer, options.from) : offer;
  const folder = join(options.dir, source);
  const staged = join(options.dir, `.${source}.part`);
  const missing: OfferedFile[] = [];
  for (const each of offers)
    if (!(await isThere(each, join(folder, each.name)))) missing.push(each);

  await downloadAll(source, missing, staged, options);
  for (const each of missing) {
    const path = join(staged, each.name);
    await checkHeld(path, each).catch(async (error: unknown) => {
      await rm(path, { force: true });
      throw error;
    });
  }
  if (isFolder && offer.md5 !== undefined) {
    const absent = new Set(missing.map(({ name }) => name));
    const names = offers.map(({ name }) => name).sort();
    const paths = names.map((name) => join(absent.has(name) ? staged : folder, name));
    if ((await md5OfFiles(paths)) !== offer.md5) {
      for (const path of paths) await rm(path, { force: true });
      throw new DataError('the checksum of all files together is wrong');
    }
  }
  if (missing.length > 0) {
    await moveFiles(missing, staged, folder);
    await recordFetched(folder, missing, new Date().toISOString().slice(0, 10));
  }
  return { source, folder, files: offers.length, kept: offers.length - missing.length };
}

async function downloadAll(
  source: string,
  offers: readonly OfferedFile[],
  folder: string,
  { from, patience, progress }: FetchOptions,
): Promise<void> {
  const waiting = [...offers];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name, url } = next;
      const show = (what: () => string): void => {
        progress.show(() => `${source}: file ${done + 1} of ${offers.length}, ${name}, ${what()}`);
      };
      const listener: Listener = {
        onBytes: (bytes, total) => {
          const of = total === null ? '' : ` of ${megabytes(total)}`;
          show(() => `${megabytes(bytes)}${of} MB`);
        },
        onWait: (why, milliseconds) => {
          show(
            () =>
              `${why}; the next try is in ${pluralise(Math.ceil(milliseconds / 1000), 'second')}`,
          );
        },
      };
      const here = { ...next, url: mirrored(url, from) };
      await download(here, join(folder, name), listener, patience);
      done++;
    }
  };
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      waiting.length = 0; // The others end with the file that they are at.
      throw error;
    }),
  );
  const results = await Promise.allSettled(workers);
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

async function moveFiles(files: readonly OfferedFile[], from: string, to: string): Promise<void> {
  makeFolders(to);
  for (const { name } of files) await rename(join(from, name), join(to, name));
  await rm(from, { recursive: true });
}
