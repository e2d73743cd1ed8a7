import { faces } from './faces';
import { general } from './general';
import { fileUrl } from './github';
import { recognition } from './recognition';
import type { Offer, Withheld } from './types';
import { withheld } from './withheld';

const byId = (a: { dataset: string }, b: { dataset: string }): number =>
  a.dataset < b.dataset ? -1 : 1;

/**
 * The lists that can be had without asking anybody, by dataset, one of each. Their terms were read in
 * November 2026, sizes and checksums are those of the files then.
 */
export const OFFERS: readonly Offer[] = [
  ...[...faces, ...recognition].map((offer) => ({
    ...offer,
    subject: 'faces' as const,
    offered: true as const,
  })),
  ...general.map((offer) => ({ ...offer, subject: 'general' as const, offered: true as const })),
].sort(byId);

/** The lists that are named with their publisher's page instead, by dataset. */
export const WITHHELD: readonly Withheld[] = withheld
  .map((list) => ({ ...list, offered: false as const }))
  .sort(byId);

/** What is had where nobody chooses: face lists that stand by themselves, none of general sets. */
export const BY_DEFAULT: readonly Offer[] = OFFERS.filter(
  ({ subject, needs }) => subject === 'faces' && needs === undefined,
);

/** The list of a dataset, offered or withheld; undefined where nothing is known of one. */
export function findOffer(dataset: string): Offer | Withheld | undefined {
  return [...OFFERS, ...WITHHELD].find((list) => list.dataset === dataset);
}

/** Who gives out the file of a list at an address; undefined where no offer has it. */
export const publisherAt = (url: string): string | undefined =>
  OFFERS.find(({ files }) =>
    'folder' in files
      ? url.startsWith(fileUrl(files, `${files.folder}/`))
      : files.some((file) => file.url === url),
  )?.publisher;

/** The hosts that are asked for a list, each once: what a person sees before anything is asked. */
export function hostsOf({ files }: Offer): string[] {
  const hosts =
    'folder' in files
      ? ['api.github.com', 'raw.githubusercontent.com']
      : files.flatMap(({ url, hosts: more = [] }) => [new URL(url).host, ...more]);
  return [...new Set(hosts)];
}

/**
 * The hosts that a browser must be allowed to ask for a list: those not known to let pages of other
 * origins read their answers.
 */
export const hostsToAllow = (offer: Offer): string[] => (offer.cors === true ? [] : hostsOf(offer));

/** The page where a person finds the list with a browser; null where none is known. */
export function pageOf({ files, byHand, licence }: Offer): string | null {
  if ('folder' in files) return `https://github.com/${files.repository}/tree/${files.commit}`;
  const [first] = files;
  const raw = /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/([^/]+)\/(.+)$/.exec(
    first?.url ?? '',
  );
  if (raw) return `https://github.com/${raw[1]!}/blob/${raw[2]!}/${raw[3]!}`;
  return first?.page ?? byHand?.page ?? licence.url ?? null;
}

/** Bytes of a list, where that is known of all its files; null else. */
export function bytesOf({ files }: Offer): number | null {
  if ('folder' in files) return null;
  let sum = 0;
  for (const { bytes } of files) {
    if (bytes === undefined) return null;
    sum += bytes;
  }
  return sum;
}
