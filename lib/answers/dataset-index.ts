import { PackError } from '../pack/errors';
import type { Pack } from '../pack/types';
import type { Lookup } from './lookup';
import { mergeLookups } from './merge';
import type { IndexStatus } from './types';
import { withoutDatasets } from './without-datasets';

type Ready = Extract<IndexStatus, { state: 'ready' }>;
type Failed = Extract<IndexStatus, { error: string }>;

/** What an index needs of the world. */
export interface IndexOptions {
  /** Opens the packs to answer from. */
  open: () => Promise<Pack[]>;
  /** Gives the ids of the datasets that answers leave out. */
  datasetsOff: () => Promise<ReadonlySet<string>>;
  /** Told of each change of status. */
  onStatus: (status: IndexStatus) => void;
}

/** What came of a question: its answer, or why there is none, which is never a "no". */
export type Outcome<T> = { status: Ready; answer: T } | { status: Failed; answer: null };

interface Opened {
  lookup: Lookup;
  status: Ready;
}

/**
 * The index that every answer comes from. Nothing is read before the first question. A pack that
 * is damaged or of an unknown format stays so until the background starts anew; any other failure,
 * such as bytes that could not be fetched, is tried again at the next question.
 */
export class DatasetIndex {
  #opened: Promise<Opened> | null = null;
  #final: Failed | null = null;
  #state: IndexStatus['state'] = 'opening';

  constructor(private readonly options: IndexOptions) {}

  /** Asks the index, opening it first where that is still to be done. Never rejects. */
  async ask<T>(question: (lookup: Lookup) => Promise<T>): Promise<Outcome<T>> {
    if (this.#final) return { status: this.#final, answer: null };
    const opened = (this.#opened ??= this.#open());
    try {
      const { lookup, status } = await opened;
      const answer = await question(lookup);
      // Only now, as the answer should not wait for what is made of the status.
      this.#tell(status);
      return { status, answer };
    } catch (error) {
      const status = describeFailure(error);
      this.#tell(status);
      if (isFinal(error)) this.#final = status;
      else if (this.#opened === opened) this.#opened = null;
      return { status, answer: null };
    }
  }

  /** Whether the index can answer, opening it where that is still to be done. */
  async status(): Promise<IndexStatus> {
    return (await this.ask(() => Promise.resolve(null))).status;
  }

  async #open(): Promise<Opened> {
    const packs = await this.options.open();
    const status: Ready = { state: 'ready', manifests: packs.map(({ manifest }) => manifest) };
    return { lookup: withoutDatasets(mergeLookups(packs), this.options.datasetsOff), status };
  }

  #tell(status: IndexStatus): void {
    if (status.state === this.#state || this.#final) return;
    this.#state = status.state;
    this.options.onStatus(status);
  }
}

const isFinal = (error: unknown): boolean => error instanceof PackError && error.code !== 'missing';

function describeFailure(error: unknown): Failed {
  if (error instanceof PackError) return { state: error.code, error: error.message };
  return { state: 'damaged', error: error instanceof Error ? error.message : String(error) };
}
