import { faces } from './faces';
import { general } from './general';
import { fileUrl } from './github';
import { recognition } from './recognition';
import type { Offer, Withheld } from './types';
import { withheld } from './withheld';

const byId = (a: { dataset: string }, b: { dataset: string }): number =>
  a.dataset < b.dataset ? -1 : 1;

/**
 * Lists that anybody may download, one per dataset. Their terms were read, and sizes and checksums taken,
 * in November 2026.
 */
export const OFFERS: readonly Offer[] = [
  ...[...faces, ...recognition].map((offer) => ({
    ...offer,
    subject: 'faces' as const,
    offered: true as const,
  })),
  ...general.map((offer) => ({ ...offer, subject: 'general' as const, offered: true as const })),
].sort(byId);

/** Lists for which only the publisher's page is named, one per dataset. */
export const WITHHELD: readonly Withheld[] = withheld
  .map((list) => ({ ...list, offered: false as const }))
  .sort(byId);

/** What is downloaded by default: face lists that stand on their own, no general sets. */
export const BY_DEFAULT: readonly Offer[] = OFFERS.filter(
  ({ subject, needs }) => subject === 'faces' && needs === undefined,
);

/** The list of a dataset, offered or withheld; undefined if none is known. */
export function findOffer(dataset: string): Offer | Withheld | undefined {
  return [...OFFERS, ...WITHHELD].find((list) => list.dataset === dataset);
}

/** Who publishes the file at an address; undefined if no offer has it. */
export const publisherAt = (url: string): string | undefined =>
  OFFERS.find(({ files }) =>
    'folder' in files
      ? url.startsWith(fileUrl(files, `${files.folder}/`))
      : files.some((file) => file.url === url),
  )?.publisher;

/** The distinct hosts from which a list is downloaded, to be shown before any request. */
export function hostsOf({ files }: Offer): string[] {
  const hosts =
    'folder' in files
      ? ['api.github.com', 'raw.githubusercontent.com']
      : files.flatMap(({ url, hosts: more = [] }) => [new URL(url).host, ...more]);
  return [...new Set(hosts)];
}

/**
 * The hosts for which a browser needs permission: all of a list's hosts, unless they let pages of other
 * origins read their answers.
 */
export const hostsToAllow = (offer: Offer): string[] => (offer.cors === true ? [] : hostsOf(offer));

/** The page from which a person can get the list with a browser; null if none is known. */
export function pageOf({ files, byHand, licence }: Offer): string | null {
  if ('folder' in files) return `https://github.com/${files.repository}/tree/${files.commit}`;
  const [first] = files;
  const raw = /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/([^/]+)\/(.+)$/.exec(
    first?.url ?? '',
  );
  if (raw) return `https://github.com/${raw[1]!}/blob/${raw[2]!}/${raw[3]!}`;
  return first?.page ?? byHand?.page ?? licence.url ?? null;
}

/** The size of a list in bytes; null unless it is known for all files. */
export function bytesOf({ files }: Offer): number | null {
  if ('folder' in files) return null;
  let sum = 0;
  for (const { bytes } of files) {
    if (bytes === undefined) return null;
    sum += bytes;
  }
  return sum;
}
