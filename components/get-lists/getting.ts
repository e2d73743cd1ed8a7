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
import { GetError } from '../../lib/get-lists/errors';
import { Getter, type GetState } from '../../lib/get-lists/getter';
import { browserNetwork } from '../../lib/get-lists/browser-network';
import { importInWorker } from '../../lib/user-lists/in-worker';
import { nameOf } from '../photos/DatasetTags';

// Not a component's state: lists are got while a person looks at another section.
const watchers = new Set<() => void>();
const getter = new Getter({
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
let resumed = false;

function subscribe(onChange: () => void): () => void {
  watchers.add(onChange);
  if (!resumed) {
    resumed = true;
    // Where the browser keeps nothing, there is nothing to go on with.
    getter.resume(OFFERS).catch(() => undefined);
  }
  return () => watchers.delete(onChange);
}

/** Where the getting of each list is, by dataset, followed as it goes on. */
export const useGetting = (): ReadonlyMap<string, GetState> =>
  useSyncExternalStore(subscribe, () => getter.states);

/** An offer and the one it refers to. */
const withNeeded = (offer: Offer): Offer[] => {
  const base = offer.needs === undefined ? undefined : findOffer(offer.needs);
  return base?.offered ? [offer, base] : [offer];
};

/** The hosts that are asked for lists, each once. */
export const hostsAsked = (offers: readonly Offer[]): string[] => [
  ...new Set(offers.flatMap(withNeeded).flatMap(hostsOf)),
];

/**
 * Gets lists, on a click: the browser asks the person for the hosts that it must be allowed to ask,
 * and does so only while it handles a click. Lists that need none are got whatever the answer.
 */
export async function getLists(offers: readonly Offer[]): Promise<void> {
  const hosts = [...new Set(offers.flatMap(withNeeded).flatMap(hostsToAllow))];
  const allowed =
    hosts.length === 0 ||
    (await browser.permissions
      .request({ origins: hosts.map((host) => `https://${host}/*`) })
      .catch(() => false));
  for (const offer of offers) {
    if (allowed || withNeeded(offer).flatMap(hostsToAllow).length === 0) void getter.get(offer);
    else getter.refuse(offer, new GetError('notAllowed', hostsAsked([offer]).join(', ')));
  }
}

/** Stops a list's download; what came is kept. */
export const pauseList = (dataset: string): void => {
  getter.pause(dataset);
};

/** Stops a list's download, and forgets what came. */
export const cancelList = (dataset: string): void => {
  void getter.cancel(dataset);
};

/** The lists that "Get all" gets, of those that are not here. */
export const missingOf = (here: ReadonlySet<string>): Offer[] =>
  BY_DEFAULT.filter(({ dataset }) => !here.has(dataset));
