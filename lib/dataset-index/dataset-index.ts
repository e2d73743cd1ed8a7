import type { Pack } from '../pack/types';
import {
  failedPart,
  isMerged,
  isOpen,
  isolateFailures,
  lookupsOf,
  manifestsOf,
  MERGED,
  openOrFail,
  type AddedPack,
  type OpenPart,
} from './added';
import { describeFailure, isFinal } from './failure';
import type { Lookup } from './lookup';
import { mergeLookups } from './merge';
import type { FailedPart, IndexStatus, ReadyStatus } from './types';
import { withoutDatasets } from './without-datasets';

type Failed = Extract<IndexStatus, { error: string }>;

/** The dependencies of an index. */
export interface IndexOptions {
  /** Opens the built-in packs, if there are any. */
  open: () => Promise<Pack[]>;
  /**
   * Opens the lists that a person added; each may fail separately.
   * @param apart do not use the merged pack, because it has failed.
   */
  openAdded: (apart: boolean) => Promise<AddedPack[]>;
  /** Returns the ids of the datasets that answers leave out. */
  datasetsOff: () => Promise<ReadonlySet<string>>;
  /** Called on each change of status. */
  onStatus: (status: IndexStatus) => void;
  /** Called when an added list, or the merged pack, turns out to be damaged. */
  onDamage: (failed: FailedPart) => void;
}

/** The result of a question: its answer, or why there is none. The latter never means "no". */
export type Outcome<T> = { status: ReadyStatus; answer: T } | { status: Failed; answer: null };

const EMPTY: Failed = { state: 'empty', error: 'There is no list.' };

/** Milliseconds before missing lists are opened again. */
const AGAIN = 30_000;

interface Opened {
  packs: readonly Pack[];
  added: OpenPart[];
  failed: FailedPart[];
}

/**
 * The index that every answer comes from. A built-in pack that is damaged or of an unknown format stays so
 * until the background restarts; after any other failure, such as bytes that could not be read, the next
 * question tries again.
 */
export class DatasetIndex {
  #opened: Promise<Opened> | null = null;
  #final: Failed | null = null;
  #openedAt = 0;
  #lastSent = '';
  /** The merged pack has failed: query each list separately. */
  #apart = false;

  constructor(private readonly options: IndexOptions) {}

  /** Queries the index, opening it first if necessary. Never rejects. */
  async ask<T>(question: (lookup: Lookup) => Promise<T>): Promise<Outcome<T>> {
    if (this.#final) return { status: this.#final, answer: null };
    const opening = (this.#opened ??= this.#open());
    this.#openAgainWhereMissing(opening);
    try {
      const opened = await opening;
      if (isEmpty(opened)) {
        this.#notify(EMPTY);
        return { status: EMPTY, answer: null };
      }
      const failures = new Map<string, FailedPart>();
      const [answer, off] = await Promise.all([
        question(this.#lookup(opened, failures)),
        this.options.datasetsOff(),
      ]);
      if (failures.has(MERGED)) return await this.#askApart(opening, question);
      const status = describe(opened, failures, off);
      // Only now, as the answer must not wait for whatever reacts to the status.
      this.#notify(status);
      return { status, answer };
    } catch (error) {
      const status = describeFailure(error);
      this.#notify(status);
      if (isFinal(error)) this.#final = status;
      else if (this.#opened === opening) this.#opened = null;
      return { status, answer: null };
    }
  }

  /** Queries each list separately, so that failures are attributed to the right one. */
  #askApart<T>(
    failed: Promise<Opened>,
    question: (lookup: Lookup) => Promise<T>,
  ): Promise<Outcome<T>> {
    this.#apart = true;
    if (this.#opened === failed) this.#opened = null;
    return this.ask(question);
  }

  /** Lists that could not be read may be readable later: opens again after {@link AGAIN}. */
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

  /** Starts to open the index, so that the first question waits less. */
  prepare(): void {
    // The first question reports a failure.
    (this.#opened ??= this.#open()).catch(() => undefined);
  }

  /** Whether the index can answer, opening it first if necessary. */
  async status(): Promise<IndexStatus> {
    return (await this.ask(() => Promise.resolve(null))).status;
  }

  /** Call after lists were added, removed or switched: the next question opens those present then. */
  reopen(): void {
    this.#apart = false;
    this.#opened = null;
  }

  async #open(): Promise<Opened> {
    this.#openedAt = performance.now();
    const apart = this.#apart;
    const [packs, added] = await Promise.all([
      this.options.open(),
      openOrFail(() => this.options.openAdded(apart)),
    ]);
    const open = added.filter(isOpen);
    // Invented data is ignored once there is a real list.
    const hasReal = open.some((part) => manifestsOf(part).some(({ sample }) => !sample));
    return {
      packs: packs.filter(({ manifest }) => !(hasReal && manifest.sample)),
      added: open,
      failed: added.flatMap((part) => (isOpen(part) ? [] : failedPart(part, part.failure))),
    };
  }

  /** The lookup for one question; `failures` collects the lists that fail it. */
  #lookup(opened: Opened, failures: Map<string, FailedPart>): Lookup {
    const added = opened.added.flatMap((part) => {
      const onFailure = (failed: FailedPart, final: boolean) => {
        failures.set(failed.id, failed);
        if (!final || !opened.added.includes(part)) return;
        if (isMerged(part)) {
          this.options.onDamage(failed);
          return;
        }
        opened.added = opened.added.filter((other) => other !== part);
        opened.failed = [...opened.failed, failed];
        this.options.onDamage(failed);
      };
      return lookupsOf(part).map((lookup) => isolateFailures(part, lookup, onFailure));
    });
    return withoutDatasets(mergeLookups([...opened.packs, ...added]), this.options.datasetsOff);
  }

  #notify(status: IndexStatus): void {
    const leftOut =
      status.state === 'ready' ? [...status.failed.map(({ id }) => id), '', ...status.off] : [];
    const news = [status.state, ...leftOut].join(' ');
    if (news === this.#lastSent || this.#final) return;
    this.#lastSent = news;
    this.options.onStatus(status);
  }
}

const isEmpty = ({ packs, added, failed }: Opened): boolean =>
  packs.length + added.length + failed.length === 0;

function describe(
  { packs, added, failed }: Opened,
  failures: Map<string, FailedPart>,
  off: ReadonlySet<string>,
): ReadyStatus {
  const all = new Map([...failed.map((part) => [part.id, part] as const), ...failures]);
  return {
    state: 'ready',
    manifests: [...packs.map(({ manifest }) => manifest), ...added.flatMap(manifestsOf)],
    failed: [...all.values()],
    off: [...off].sort(),
  };
}
