import { MAX_IDS } from '../messages/limits';
import type { PageAnswer, PageQuestion } from '../messages/types';
import { AnswerCache } from './answer-cache';

/** Waits before asking again while the index is opening or nobody answers, in milliseconds. */
const RETRY_MS = [100, 200, 400, 800, 1_600, 3_200, 6_400];
/** An index that answered otherwise, or never, is asked no sooner than after this long. */
const REST_MS = 30_000;

/** Lists that could not be read may be there later. The wait is doubled each time, up to the longest. */
const PARTIAL_MS = 30_000;
const LONGEST_PARTIAL_MS = 16 * PARTIAL_MS;

/** Questions under way at a time: a page that brings ids without end waits for its answers. */
const MOST_ASKING = 8;

export interface AnswersOptions {
  /** May reject: then nothing is known, and it is asked again a little later. */
  ask: (question: PageQuestion) => Promise<PageAnswer>;
  /** Called after each answer, whatever its state. */
  onAnswer: () => void;
}

/**
 * What the index said about the ids a page shows. Each id is asked once; only an index that is
 * ready can say "no", anything else leaves the id unknown.
 */
export class Answers {
  readonly photos = new AnswerCache<PageAnswer['photos'][string]>();
  readonly owners = new AnswerCache<PageAnswer['owners'][string]>();
  /** Photos that the person has put aside. */
  readonly aside = new Set<string>();
  /** As of the last answer. */
  state: PageAnswer['state'] = 'opening';
  sample = false;
  /** The most lists that an answer came from. */
  lists = 0;
  #asking = 0;
  #retries = 0;
  /** Nothing is asked before this time of `performance.now()`, whatever the page does. */
  #restsUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Questions that were answered while some list could not be read. */
  #partial: PageQuestion[] = [];
  #partialWait = PARTIAL_MS;
  #partialTimer: ReturnType<typeof setTimeout> | undefined;

  #closed = false;

  constructor(private readonly options: AnswersOptions) {}

  /** Whether a question is under way, so that more will be known soon. */
  get isAsking(): boolean {
    return this.#asking > 0;
  }

  /**
   * Asks for what is wanted, in as few messages as the protocol's limit allows; as long as the
   * index is not known to be open, even when that is nothing.
   */
  ask(): void {
    if (performance.now() < this.#restsUntil) {
      if (this.#hasWanted) this.#wake();
      return;
    }
    this.#stopWaiting();
    if (this.state === 'opening' && !this.isAsking) this.#sendWanted();
    while (this.#hasWanted && this.#asking < MOST_ASKING) this.#sendWanted();
  }

  get #hasWanted(): boolean {
    return this.photos.hasWanted || this.owners.hasWanted;
  }

  /** Lets go of answers under way and asks no more by itself. */
  close(): void {
    this.#closed = true;
    this.#stopWaiting();
    clearTimeout(this.#partialTimer);
  }

  #sendWanted(): void {
    void this.#send({ photos: this.photos.take(MAX_IDS), owners: this.owners.take(MAX_IDS) });
  }

  async #send(question: PageQuestion): Promise<void> {
    this.#asking += 1;
    const answer = await this.options.ask(question).catch(() => null);
    this.#asking -= 1;
    if (this.#closed) return;
    if (answer?.state === 'ready') {
      this.photos.answer(question.photos, answer.photos);
      this.owners.answer(question.owners, answer.owners);
      for (const id of answer.aside ?? []) this.aside.add(id);
      this.sample = answer.sample;
      this.lists = Math.max(this.lists, answer.lists);
      this.#retries = 0;
      this.#restsUntil = 0;
      if (answer.partial) this.#askLater(question);
      else if (this.#partial.length === 0) this.#partialWait = PARTIAL_MS;
    } else {
      this.photos.giveBack(question.photos);
      this.owners.giveBack(question.owners);
      this.#rest(!answer || answer.state === 'opening');
    }
    this.state = answer?.state ?? 'opening';
    if (this.state === 'ready' && this.#hasWanted) this.ask();
    this.options.onAnswer();
  }

  /** A damaged or missing index does not mend by asking; one that is opening does. */
  #rest(isOpening: boolean): void {
    const now = performance.now();
    // Several questions of one round come to nothing together.
    if (now < this.#restsUntil) return;
    const wait = isOpening ? RETRY_MS[this.#retries] : undefined;
    this.#restsUntil = now + (wait ?? REST_MS);
    if (wait === undefined) return;
    this.#retries += 1;
    this.#wake();
  }

  /** What some list could have said is asked once more, though nothing on the page changes. */
  #askLater(question: PageQuestion): void {
    this.#partial.push(question);
    if (this.#partialTimer !== undefined) return;
    this.#partialTimer = setTimeout(() => {
      this.#partialTimer = undefined;
      for (const { photos, owners } of this.#partial.splice(0)) {
        this.photos.giveBack(photos);
        this.owners.giveBack(owners);
      }
      this.ask();
    }, this.#partialWait);
    this.#partialWait = Math.min(2 * this.#partialWait, LONGEST_PARTIAL_MS);
  }

  /** Asks what is wanted once the rest is over. */
  #wake(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.ask();
    }, this.#restsUntil - performance.now());
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
