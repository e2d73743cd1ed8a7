import { findOffer, hostsOf } from '../catalogue/offers/offers';
import type { Offer } from '../catalogue/offers/types';
import { ImportError } from '../user-lists/import-error';
import { loadListRecords } from '../user-lists/list-records';
import { removeList } from '../user-lists/remove-list';
import { saveList } from '../user-lists/save-list';
import type { ListRecord, MadePack, Outcome } from '../user-lists/types';
import { checkHeld } from './check-held';
import { downloadFiles } from './download-files';
import { offerStamp } from './offer-stamp';
import { partialFiles } from './partial-files';
import type { DownloadStep, Network } from './types';

/** The dependencies of downloading a list. */
export interface DownloadOptions {
  network: Network;
  /** The list's name. */
  name: string;
  /** Makes a pack from files, like `importFiles`. */
  makePack: (
    files: readonly File[],
    source: string,
    onStep: (step: DownloadStep) => void,
    signal: AbortSignal,
  ) => Promise<Outcome>;
  onStep: (step: DownloadStep) => void;
  /** Stops it; the bytes stored so far stay. */
  signal: AbortSignal;
}

/** The list that was downloaded from a dataset's offer, or undefined. */
async function downloadedList(dataset: string): Promise<ListRecord | undefined> {
  return (await loadListRecords()).findLast(({ got }) => got?.dataset === dataset);
}

/**
 * Downloads a list: its files are downloaded and checked, and its index is made and stored. Answers come from
 * it from then on; until then, from the list that it replaces, if any.
 * @throws {DownloadError | ImportError}, or the signal's reason.
 */
export async function downloadList(offer: Offer, options: DownloadOptions): Promise<void> {
  const { network, name, makePack, onStep, signal } = options;
  const before = await downloadedList(offer.dataset);
  const files: File[] = [];
  for (const each of [offer, ...neededBy(offer)]) {
    const filesOptions = { files: partialFiles(offer.dataset), network, onStep, signal };
    files.push(...(await downloadFiles(each, filesOptions)));
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

/** The offer of the list that this one refers to, if any. */
function neededBy({ needs }: Offer): Offer[] {
  const base = needs === undefined ? undefined : findOffer(needs);
  return base?.offered ? [base] : [];
}
