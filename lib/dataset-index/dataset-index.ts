import type { Pack } from '../pack/types';
import {
  failedPart,
  isOpen,
  isolateFailures,
  openOrFail,
  type AddedPack,
  type OpenPart,
} from './added';
import { describeFailure, isFinal } from './failure';
import type { Lookup } from './lookup';
import { mergeLookups } from './merge';
import type { FailedPart, IndexStatus } from './types';
import { withoutDatasets } from './without-datasets';

type Ready = Extract<IndexStatus, { state: 'ready' }>;
type Failed = Extract<IndexStatus, { error: string }>;

/** What an index needs of the world. */
export interface IndexOptions {
  /** Opens the built-in packs, without which there is no index. */
  open: () => Promise<Pack[]>;
  /** Opens the lists that a person added, each of which may fail by itself. */
  openAdded: () => Promise<AddedPack[]>;
  /** Gives the ids of the datasets that answers leave out. */
  datasetsOff: () => Promise<ReadonlySet<string>>;
  /** Told of each change of status. */
  onStatus: (status: IndexStatus) => void;
  /** Told of an added list that proves damaged, once. */
  onDamage: (failed: FailedPart) => void;
}

/** What came of a question: its answer, or why there is none, which is never a "no". */
export type Outcome<T> = { status: Ready; answer: T } | { status: Failed; answer: null };

/** Milliseconds. */
const AGAIN = 30_000;

interface Opened {
  packs: readonly Pack[];
  added: OpenPart[];
  failed: FailedPart[];
}

/**
 * The index that every answer comes from. A built-in
 * pack that is damaged or of an unknown format stays so until the background starts anew; any other
 * failure, such as bytes that could not be fetched, is tried again at the next question.
 */
export class DatasetIndex {
  #opened: Promise<Opened> | null = null;
  #final: Failed | null = null;
  #openedAt = 0;
  #told = '';

  constructor(private readonly options: IndexOptions) {}

  /** Asks the index, opening it first where that is still to be done. Never rejects. */
  async ask<T>(question: (lookup: Lookup) => Promise<T>): Promise<Outcome<T>> {
    if (this.#final) return { status: this.#final, answer: null };
    const opening = (this.#opened ??= this.#open());
    this.#openAgainWhereMissing(opening);
    try {
      const opened = await opening;
      const failures = new Map<string, FailedPart>();
      const answer = await question(this.#lookup(opened, failures));
      const status = describe(opened, failures);
      // Only now, as the answer should not wait for what is made of the status.
      this.#tell(status);
      return { status, answer };
    } catch (error) {
      const status = describeFailure(error);
      this.#tell(status);
      if (isFinal(error)) this.#final = status;
      else if (this.#opened === opening) this.#opened = null;
      return { status, answer: null };
    }
  }

  /** What could not be read may be there later: it is looked for again after {@link AGAIN}. */
  #openAgainWhereMissing(opening: Promise<Opened>): void {
    if (performance.now() - this.#openedAt < AGAIN) return;
    opening.then(
      ({ failed }) => {
        const isMissing = failed.some(({ state }) => state === 'missing');
        if (isMissing && this.#opened === opening) this.#opened = null;
      },
      () => undefined,
    );
  }

  /** Begins to open the index, so that the first question waits for less. */
  prepare(): void {
    // A failure is the first question's to tell.
    (this.#opened ??= this.#open()).catch(() => undefined);
  }

  /** Whether the index can answer, opening it where that is still to be done. */
  async status(): Promise<IndexStatus> {
    return (await this.ask(() => Promise.resolve(null))).status;
  }

  /** Lists were added, removed or switched: the next question opens those that are there then. */
  reopen(): void {
    this.#opened = null;
  }

  async #open(): Promise<Opened> {
    this.#openedAt = performance.now();
    const [packs, added] = await Promise.all([
      this.options.open(),
      openOrFail(this.options.openAdded),
    ]);
    return {
      packs,
      added: added.filter(isOpen),
      failed: added.flatMap((part) => (isOpen(part) ? [] : failedPart(part, part.failure))),
    };
  }

  /** What one question is looked up in; `failures` collects the lists that fail it. */
  #lookup(opened: Opened, failures: Map<string, FailedPart>): Lookup {
    const added = opened.added.map((part) =>
      isolateFailures(part, (failed, final) => {
        failures.set(failed.id, failed);
        if (!final || !opened.added.includes(part)) return;
        opened.added = opened.added.filter((other) => other !== part);
        opened.failed = [...opened.failed, failed];
        this.options.onDamage(failed);
      }),
    );
    return withoutDatasets(mergeLookups([...opened.packs, ...added]), this.options.datasetsOff);
  }

  #tell(status: IndexStatus): void {
    const failed = status.state === 'ready' ? status.failed.map(({ id }) => id) : [];
    const news = [status.state, ...failed].join(' ');
    if (news === this.#told || this.#final) return;
    this.#told = news;
    this.options.onStatus(status);
  }
}

function describe({ packs, added, failed }: Opened, failures: Map<string, FailedPart>): Ready {
  const all = new Map([...failed.map((part) => [part.id, part] as const), ...failures]);
  const open = [...packs, ...added.map(({ pack }) => pack)];
  return {
    state: 'ready',
    manifests: open.map(({ manifest }) => manifest),
    failed: [...all.values()],
  };
}
