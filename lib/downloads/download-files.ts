import { treeUrl } from '../catalogue/offers/github';
import { filesInTree, MOST_LISTED_BYTES } from '../catalogue/offers/tree';
import type { Offer, OfferedFile } from '../catalogue/offers/types';
import { hasSum, md5OfAll } from './checksum';
import { downloadFile } from './download-file';
import { DownloadError } from './errors';
import { requestText } from './request';
import type { DownloadStep, Network, PartialFiles } from './types';

/** Files downloaded at the same time. */
const AT_ONCE = 6;

interface FilesOptions {
  files: PartialFiles;
  network: Network;
  onStep: (step: DownloadStep) => void;
  signal: AbortSignal;
}

/**
 * Downloads and checks the files of an offer. Files and parts already stored are not requested again.
 * @throws {DownloadError}, or the signal's reason.
 */
export async function downloadFiles(
  { files: offered }: Offer,
  options: FilesOptions,
): Promise<File[]> {
  const { files, network, onStep, signal } = options;
  let all: readonly OfferedFile[];
  if ('folder' in offered) {
    onStep({ step: 'asking' });
    const listing = await requestText(treeUrl(offered), MOST_LISTED_BYTES, network, signal);
    try {
      all = filesInTree(offered, listing);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new DownloadError('wrongBytes', `${treeUrl(offered)}: ${message}`, { cause });
    }
  } else all = offered;

  await downloadAll(all, options);
  onStep({ step: 'checking' });
  const downloaded: File[] = [];
  for (const offer of all)
    downloaded.push(new File([await files.content(keyOf(offer))], offer.name));
  if ('folder' in offered && offered.md5 !== undefined) {
    const sorted = downloaded.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    if ((await md5OfAll(sorted)) !== offered.md5) {
      for (const offer of all) await files.discard(keyOf(offer));
      throw new DownloadError('wrongBytes', 'The checksum of all files together is wrong.');
    }
  }
  return downloaded;
}

/** The file's address and checksums: the stored part of another version is not continued. */
const keyOf = (offer: OfferedFile): string =>
  hasSum(offer) ? [offer.url, offer.sha256, offer.md5, offer.gitBlob].join(' ') : offer.url;

async function downloadAll(
  offers: readonly OfferedFile[],
  { files, network, onStep, signal }: FilesOptions,
): Promise<void> {
  const here = new Map<string, number>();
  const totals = new Map(offers.map(({ url, bytes }) => [url, bytes ?? null]));
  const notify = (wait = 0) => {
    const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
    const known = [...totals.values()].filter((total) => total !== null);
    const total = known.length === totals.size ? sum(known) : null;
    onStep({ step: 'downloading', bytes: sum(here.values()), total, wait });
  };
  // If one fails, the others are aborted.
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const waiting = offers.values();
  const work = async () => {
    for (const offer of waiting) {
      const { url } = offer;
      const key = keyOf(offer);
      here.set(url, (await files.state(key)).bytes);
      notify();
      await downloadFile({
        offer,
        key,
        files,
        network,
        signal: either,
        onBytes: (bytes, total) => {
          here.set(url, bytes);
          totals.set(url, total);
          notify();
        },
        onWait: notify,
      });
    }
  };
  const works = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  const [failure] = (await Promise.allSettled(works)).filter(({ status }) => status === 'rejected');
  if (signal.aborted) throw signal.reason;
  if (failure) throw failed.signal.reason;
}
