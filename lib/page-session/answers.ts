import { MAX_IDS } from '../messages/limits';
import type { PageAnswer, PageQuestion } from '../messages/types';
import { AnswerCache } from './answer-cache';

/** Milliseconds to wait before each retry while the index is opening or does not reply. */
const RETRY_MS = [100, 200, 400, 800, 1_600, 3_200, 6_400];
/** After any other failure, or when retries are used up, the index is not asked for this long. */
const REST_MS = 30_000;

/** Milliseconds to wait for lists that could not be read. The wait doubles each time, up to the longest. */
const PARTIAL_MS = 30_000;
const LONGEST_PARTIAL_MS = 16 * PARTIAL_MS;

/** The most questions under way: a page that adds ids without end waits for its answers. */
const MOST_ASKING = 8;

export interface AnswersOptions {
  /** May reject: then nothing is known, and it is asked again a little later. */
  ask: (question: PageQuestion) => Promise<PageAnswer>;
  /** Called after each answer, whatever its state. */
  onAnswer: () => void;
}

/**
 * What the index says about the ids on a page. Each id is asked once. Only an index that is ready can say
 * "no"; otherwise the id stays unknown.
 */
export class Answers {
  readonly photos = new AnswerCache<PageAnswer['photos'][string]>();
  readonly owners = new AnswerCache<PageAnswer['owners'][string]>();
  /** Photos that the person has put aside. */
  readonly aside = new Set<string>();
  /** From the last answer. */
  state: PageAnswer['state'] = 'opening';
  sample = false;
  /** The largest number of lists that an answer came from. */
  lists = 0;
  #asking = 0;
  #retries = 0;
  /** Do not ask before this time of `performance.now()`, whatever the page does. */
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
   * Asks for all wanted ids, in as few messages as the protocol's limit allows. While the index is not
   * known to be open, it asks even without any id.
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

  /** Ignores answers under way and stops asking. */
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

  /** Asking again does not repair a damaged or missing index, but may find that one has opened. */
  #rest(isOpening: boolean): void {
    const now = performance.now();
    // Several questions asked together fail together: count them once.
    if (now < this.#restsUntil) return;
    const wait = isOpening ? RETRY_MS[this.#retries] : undefined;
    this.#restsUntil = now + (wait ?? REST_MS);
    if (wait === undefined) return;
    this.#retries += 1;
    this.#wake();
  }

  /** Asks again later what an unreadable list could have answered, even if the page does not change. */
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

  /** Asks for wanted ids after the pause. */
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
