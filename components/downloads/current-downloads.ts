import { useSyncExternalStore } from 'react';
import {
  BY_DEFAULT,
  findOffer,
  hostsOf,
  hostsToAllow,
  OFFERS,
} from '../../lib/catalogue/offers/offers';
import type { Offer } from '../../lib/catalogue/offers/types';
import { browser } from '../../lib/extension/browser';
import { DownloadError } from '../../lib/downloads/errors';
import { Downloader, type DownloadState } from '../../lib/downloads/downloader';
import { browserNetwork } from '../../lib/downloads/browser-network';
import { importInWorker } from '../../lib/user-lists/in-worker';
import { nameOf } from '../photos/DatasetTags';

// Not in a component's state: downloads continue while the person is in another section.
const watchers = new Set<() => void>();
const downloader = new Downloader({
  network: browserNetwork,
  nameOf,
  makePack: (files, source, onStep, signal) =>
    importInWorker(
      files,
      source,
      (progress) => {
        onStep({ step: 'reading', progress });
      },
      signal,
    ),
  onChange: () => {
    for (const notify of watchers) notify();
  },
});
addEventListener('pagehide', ({ persisted }) => {
  // A page in the back/forward cache may come back, and has to show what fails then.
  if (!persisted) downloader.close();
});
let resumed = false;

function subscribe(onChange: () => void): () => void {
  watchers.add(onChange);
  if (!resumed) {
    resumed = true;
    // If nothing can be stored, there is nothing to continue.
    downloader.resume(OFFERS).catch(() => undefined);
  }
  return () => watchers.delete(onChange);
}

/** The state of each list's download, by dataset, updated as it changes. */
export const useDownloads = (): ReadonlyMap<string, DownloadState> =>
  useSyncExternalStore(subscribe, () => downloader.states);

/** An offer and the one that it refers to. */
const withNeeded = (offer: Offer): Offer[] => {
  const base = offer.needs === undefined ? undefined : findOffer(offer.needs);
  return base?.offered ? [offer, base] : [offer];
};

/** The hosts contacted for these lists, without repeats. */
export const hostsAsked = (offers: readonly Offer[]): string[] => [
  ...new Set(offers.flatMap(withNeeded).flatMap(hostsOf)),
];

/**
 * Downloads lists. Call it on a click: the browser asks the person to allow the hosts that need permission,
 * and does so only while it handles a click. Lists that need none are downloaded whatever the answer.
 */
export async function downloadLists(offers: readonly Offer[]): Promise<void> {
  const hosts = [...new Set(offers.flatMap(withNeeded).flatMap(hostsToAllow))];
  const allowed =
    hosts.length === 0 ||
    (await browser.permissions
      .request({ origins: hosts.map((host) => `https://${host}/*`) })
      .catch(() => false));
  for (const offer of offers) {
    if (allowed || withNeeded(offer).flatMap(hostsToAllow).length === 0)
      void downloader.download(offer);
    else downloader.refuse(offer, new DownloadError('notAllowed', hostsAsked([offer]).join(', ')));
  }
}

/** Stops a list's download; the bytes stored so far stay. */
export const pauseDownload = (dataset: string): void => {
  downloader.pause(dataset);
};

/** Stops a list's download, and deletes what is stored of it. */
export const cancelDownload = (dataset: string): void => {
  void downloader.cancel(dataset);
};

/** The lists that "Download all face lists" would download, without those already here. */
export const missingOf = (here: ReadonlySet<string>): Offer[] =>
  BY_DEFAULT.filter(({ dataset }) => !here.has(dataset));
