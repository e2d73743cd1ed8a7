import { findOffer, hostsOf } from '../catalogue/offers/offers';
import type { Offer } from '../catalogue/offers/types';
import { ImportError } from '../user-lists/import-error';
import { loadListRecords, type ListRecord } from '../user-lists/list-records';
import { removeList } from '../user-lists/remove-list';
import { saveList } from '../user-lists/save-list';
import type { MadePack, Outcome } from '../user-lists/types';
import { checkHeld } from './check-held';
import { getFiles } from './get-files';
import { offerStamp } from './offer-stamp';
import { partialFiles } from './partial-files';
import type { GetStep, Network } from './types';

/** What getting a list needs of the world. */
export interface GetOptions {
  network: Network;
  /** What the list is called from now on. */
  name: string;
  /** Makes a pack of files, as `importFiles` does. */
  makePack: (
    files: readonly File[],
    source: string,
    onStep: (step: GetStep) => void,
    signal: AbortSignal,
  ) => Promise<Outcome>;
  onStep: (step: GetStep) => void;
  /** Stops it; what came is kept. */
  signal: AbortSignal;
}

/** The list that was got by an offer, if any is there. */
async function gotBy(dataset: string): Promise<ListRecord | undefined> {
  return (await loadListRecords()).findLast(({ got }) => got?.dataset === dataset);
}

/**
 * Gets a list: downloads its files, checks them, makes its index, keeps that. Answers come from it
 * from then on, and from the one that it takes the place of until then.
 * @throws {GetError | ImportError}, or whatever the signal was aborted with.
 */
export async function getList(offer: Offer, options: GetOptions): Promise<void> {
  const { network, name, makePack, onStep, signal } = options;
  const before = await gotBy(offer.dataset);
  const files: File[] = [];
  for (const each of [offer, ...neededBy(offer)]) {
    const getting = { files: partialFiles(offer.dataset), network, onStep, signal };
    files.push(...(await getFiles(each, getting)));
  }
  onStep({ step: 'reading', progress: null });
  const outcome = await makePack(files, offer.dataset, onStep, signal);
  if ('choices' in outcome) throw new ImportError('unknown');
  checkHeld(offer, outcome.made);
  signal.throwIfAborted();
  await keep({ ...outcome.made, name }, offer, before, network.now());
}

async function keep(
  made: MadePack,
  offer: Offer,
  before: ListRecord | undefined,
  now: number,
): Promise<void> {
  const { dataset, publisher } = offer;
  const got = { dataset, stamp: offerStamp(offer), publisher, hosts: hostsOf(offer) };
  const { id } = await saveList(made, now, got, before?.enabled);
  if (before && before.id !== id) await removeList(before.id);
}

/** The list that an offer refers to, if it does. */
function neededBy({ needs }: Offer): Offer[] {
  const base = needs === undefined ? undefined : findOffer(needs);
  return base?.offered ? [base] : [];
}
