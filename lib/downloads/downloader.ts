import type { Offer } from '../catalogue/offers/types';
import { browser } from '../extension/browser';
import { limit } from '../extension/limit';
import { asImportError } from '../user-lists/as-import-error';
import { ImportError } from '../user-lists/import-error';
import { isQuota } from '../user-lists/quota';
import { DownloadError } from './errors';
import { downloadList, type DownloadOptions } from './download-list';
import type { DownloadStep } from './types';
import { unwantList, wantedList, wantedLists, wantList } from './wanted';

/** The state of a list's download, as this page knows it. */
export type DownloadState =
  | { step: 'queued' | 'elsewhere' | 'paused' }
  | { step: 'done' }
  | DownloadStep
  | { step: 'failed'; failure: DownloadError | ImportError };

/** The abort reason when the person pauses or cancels a download. */
class Stopped extends Error {
  constructor(readonly how: 'pause' | 'cancel') {
    super(how);
  }
}

/** Lists downloaded at the same time; they come from different servers. */
const AT_ONCE = 3;

type Options = Pick<DownloadOptions, 'network' | 'makePack'> & {
  nameOf: (dataset: string) => string;
  /** Called on each change. */
  onChange: () => void;
};

/**
 * Downloads lists, a few at a time, each in only one page of the extension: that page holds a lock for the
 * list, and others wait for it. Wanted lists are recorded, so that any page can continue, even after the
 * browser was closed.
 */
export class Downloader {
  /** By dataset; a new map on each change. */
  states: ReadonlyMap<string, DownloadState> = new Map();
  readonly #stops = new Map<string, AbortController>();
  #isClosing = false;
  readonly #downloading = limit(AT_ONCE);
  /** Making an index takes memory: one at a time. */
  readonly #reading = limit(1);

  constructor(private readonly options: Options) {}

  /** Continues the downloads that were under way when a page or the browser was closed. */
  async resume(offers: readonly Offer[]): Promise<void> {
    for (const { dataset, paused } of await wantedLists()) {
      const offer = offers.find((one) => one.dataset === dataset);
      if (!offer) await unwantList(dataset);
      else if (paused) this.#show(dataset, { step: 'paused' });
      else void this.#run(offer);
    }
  }

  /** Starts or continues a list's download. Call it only when a person asks for it. */
  async download(offer: Offer): Promise<void> {
    const { dataset } = offer;
    if (this.#stops.has(dataset)) return;
    // A private window's data is deleted with it.
    if (browser.extension.inIncognitoContext) {
      this.#show(dataset, { step: 'failed', failure: new ImportError('private') });
      return;
    }
    this.#show(dataset, { step: 'queued' });
    try {
      await wantList({ dataset, paused: false });
    } catch (error) {
      this.#show(dataset, { step: 'failed', failure: asFailure(error) });
      return;
    }
    await this.#run(offer);
  }

  /** Shows why a list was not requested. */
  refuse({ dataset }: Offer, failure: DownloadError): void {
    this.#show(dataset, { step: 'failed', failure });
  }

  /** Stops a list's download until {@link download}; the bytes stored so far stay. */
  pause(dataset: string): void {
    this.#stops.get(dataset)?.abort(new Stopped('pause'));
  }

  /** Stops a list's download, and deletes what is stored of it. */
  async cancel(dataset: string): Promise<void> {
    const running = this.#stops.get(dataset);
    if (running) {
      running.abort(new Stopped('cancel'));
      return;
    }
    await navigator.locks.request(lockOf(dataset), () => unwantList(dataset));
    this.#show(dataset, null);
  }

  /** Call it when the page is being closed: what fails from then on stays wanted, for another page. */
  close(): void {
    this.#isClosing = true;
  }

  async #run(offer: Offer): Promise<void> {
    const { dataset } = offer;
    if (this.#stops.has(dataset)) return;
    const stop = new AbortController();
    this.#stops.set(dataset, stop);
    const { signal } = stop;
    try {
      this.#show(dataset, { step: 'queued' });
      await this.#downloading(() => this.#locked(offer, signal), signal);
    } catch (error) {
      await this.#end(dataset, error);
    } finally {
      this.#stops.delete(dataset);
    }
  }

  async #locked(offer: Offer, signal: AbortSignal): Promise<void> {
    const { dataset } = offer;
    const { held = [] } = await navigator.locks.query();
    if (held.some(({ name }) => name === lockOf(dataset))) {
      this.#show(dataset, { step: 'elsewhere' });
    }
    await navigator.locks.request(lockOf(dataset), { signal }, async () => {
      // Another page may have completed it in the meantime, or the person may have stopped it there.
      const wanted = await wantedList(dataset);
      if (!wanted) this.#show(dataset, null);
      else if (wanted.paused) this.#show(dataset, { step: 'paused' });
      else await this.#download(offer, signal);
    });
  }

  async #download(offer: Offer, signal: AbortSignal): Promise<void> {
    const { dataset } = offer;
    const { network, makePack, nameOf } = this.options;
    try {
      await downloadList(offer, {
        network,
        name: nameOf(dataset),
        signal,
        onStep: (step) => {
          if (!signal.aborted) this.#show(dataset, step);
        },
        makePack: (...args) => this.#reading(() => makePack(...args), signal),
      });
      await unwantList(dataset);
      this.#show(dataset, { step: 'done' });
    } catch (error) {
      // While the lock is held, so that no other page continues it.
      await this.#end(dataset, error);
    }
  }

  /** Handles every end but success. */
  async #end(dataset: string, error: unknown): Promise<void> {
    const stopped = reasonOf(error);
    // The browser takes databases, workers and connections from a page that it closes.
    if (this.#isClosing && !stopped) return;
    try {
      if (stopped === 'pause') {
        await wantList({ dataset, paused: true });
        this.#show(dataset, { step: 'paused' });
      } else if (stopped === 'cancel') {
        await unwantList(dataset);
        this.#show(dataset, null);
      } else {
        const failure = asFailure(error);
        // After a lost connection, the next request by the person continues from the stored bytes. What
        // nobody expects may come from a browser that is closing, and another page tries again.
        if (failure.name === 'TransientError') await wantList({ dataset, paused: true });
        else if (failure.code !== 'failed') await unwantList(dataset);
        this.#show(dataset, { step: 'failed', failure });
      }
    } catch (cause) {
      this.#show(dataset, { step: 'failed', failure: asFailure(cause) });
    }
  }

  #show(dataset: string, state: DownloadState | null): void {
    const states = new Map(this.states);
    if (state) states.set(dataset, state);
    else states.delete(dataset);
    this.states = states;
    this.options.onChange();
  }
}

const lockOf = (dataset: string): string => `get-list:${dataset}`;

const reasonOf = (error: unknown): Stopped['how'] | null =>
  error instanceof Stopped ? error.how : null;

function asFailure(error: unknown): DownloadError | ImportError {
  if (error instanceof DownloadError) return error;
  return isQuota(error) ? new ImportError('noRoom', '', { cause: error }) : asImportError(error);
}
