import type { Offer } from '../catalogue/offers/types';
import { browser } from '../extension/browser';
import { asImportError } from '../user-lists/as-import-error';
import { ImportError } from '../user-lists/import-error';
import { isQuota } from '../user-lists/quota';
import { GetError } from './errors';
import { getList, type GetOptions } from './get-list';
import { lanes } from './lanes';
import type { GetStep } from './types';
import { unwantList, wantedList, wantedLists, wantList } from './wanted';

/** Where the getting of a list is, as this page knows it. */
export type GetState =
  | { step: 'queued' | 'elsewhere' | 'paused' }
  | { step: 'got' }
  | GetStep
  | { step: 'failed'; failure: GetError | ImportError };

/** What a person did to a list that is being got. */
class Stopped extends Error {
  constructor(readonly how: 'pause' | 'cancel') {
    super(how);
  }
}

/** Lists that are got at the same time: their servers are others. */
const AT_ONCE = 3;

type Options = Pick<GetOptions, 'network' | 'makePack'> & {
  nameOf: (dataset: string) => string;
  /** Told of each change. */
  onChange: () => void;
};

/**
 * Gets lists, a few at a time, and each only in one page of the extension's: a page holds a lock for
 * the list that it gets, and others wait for it. What a person wanted is noted, so that any page goes
 * on with it, also after the browser was closed.
 */
export class Getter {
  /** By dataset; new with each change. */
  states: ReadonlyMap<string, GetState> = new Map();
  readonly #stops = new Map<string, AbortController>();
  readonly #downloading = lanes(AT_ONCE);
  /** Making an index takes memory: one at a time. */
  readonly #reading = lanes(1);

  constructor(private readonly options: Options) {}

  /** Goes on with what was being got when a page or the browser ended. */
  async resume(offers: readonly Offer[]): Promise<void> {
    for (const { dataset, paused } of await wantedLists()) {
      const offer = offers.find((one) => one.dataset === dataset);
      if (!offer) await unwantList(dataset);
      else if (paused) this.#show(dataset, { step: 'paused' });
      else void this.#run(offer);
    }
  }

  /** Gets a list, from where it was paused. It is asked for in no other way than by a person. */
  async get(offer: Offer): Promise<void> {
    const { dataset } = offer;
    if (this.#stops.has(dataset)) return;
    // A private window's data goes with it.
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

  /** Says why a list was not asked for. */
  refuse({ dataset }: Offer, failure: GetError): void {
    this.#show(dataset, { step: 'failed', failure });
  }

  /** Stops a list's download until {@link get}; what came is kept. */
  pause(dataset: string): void {
    this.#stops.get(dataset)?.abort(new Stopped('pause'));
  }

  /** Stops a list's download, and forgets what came. */
  async cancel(dataset: string): Promise<void> {
    const running = this.#stops.get(dataset);
    if (running) {
      running.abort(new Stopped('cancel'));
      return;
    }
    await navigator.locks.request(lockOf(dataset), () => unwantList(dataset));
    this.#show(dataset, null);
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
      // Another page may have got it meanwhile, or a person may have stopped it there.
      const wanted = await wantedList(dataset);
      if (!wanted) this.#show(dataset, null);
      else if (wanted.paused) this.#show(dataset, { step: 'paused' });
      else await this.#get(offer, signal);
    });
  }

  async #get(offer: Offer, signal: AbortSignal): Promise<void> {
    const { dataset } = offer;
    const { network, makePack, nameOf } = this.options;
    try {
      await getList(offer, {
        network,
        name: nameOf(dataset),
        signal,
        onStep: (step) => {
          if (!signal.aborted) this.#show(dataset, step);
        },
        makePack: (...args) => this.#reading(() => makePack(...args), signal),
      });
      await unwantList(dataset);
      this.#show(dataset, { step: 'got' });
    } catch (error) {
      // While the lock is held: no other page shall go on with it.
      await this.#end(dataset, error);
    }
  }

  /** It has ended otherwise than by success. */
  async #end(dataset: string, error: unknown): Promise<void> {
    const stopped = reasonOf(error);
    try {
      if (stopped === 'pause') {
        await wantList({ dataset, paused: true });
        this.#show(dataset, { step: 'paused' });
      } else if (stopped === 'cancel') {
        await unwantList(dataset);
        this.#show(dataset, null);
      } else {
        const failure = asFailure(error);
        // What came of a connection that failed is gone on from when a person asks again.
        if (failure.name === 'TransientError') await wantList({ dataset, paused: true });
        else await unwantList(dataset);
        this.#show(dataset, { step: 'failed', failure });
      }
    } catch (cause) {
      this.#show(dataset, { step: 'failed', failure: asFailure(cause) });
    }
  }

  #show(dataset: string, state: GetState | null): void {
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

function asFailure(error: unknown): GetError | ImportError {
  if (error instanceof GetError) return error;
  return isQuota(error) ? new ImportError('noRoom', '', { cause: error }) : asImportError(error);
}
