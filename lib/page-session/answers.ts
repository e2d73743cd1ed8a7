import { MAX_IDS, type PageAnswer, type PageQuestion } from '../messages/types';
import { AnswerCache } from './answer-cache';

/** Waits before asking again while the index is opening or nobody answers, in milliseconds. */
const RETRY_MS = [100, 200, 400, 800, 1_600, 3_200, 6_400];

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
  /** As of the last answer. */
  state: PageAnswer['state'] = 'opening';
  sample = false;
  #asking = 0;
  #retries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    this.#stopWaiting();
    if (this.state === 'opening' && !this.isAsking) this.#sendWanted();
    while (this.photos.hasWanted || this.owners.hasWanted) this.#sendWanted();
  }

  /** Lets go of answers under way and asks no more by itself. */
  close(): void {
    this.#closed = true;
    this.#stopWaiting();
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
      this.sample = answer.sample;
      this.#retries = 0;
    } else {
      this.photos.giveBack(question.photos);
      this.owners.giveBack(question.owners);
      if (!answer || answer.state === 'opening') this.#askLater();
    }
    this.state = answer?.state ?? 'opening';
    this.options.onAnswer();
  }

  /** A damaged or missing index does not mend by asking; one that is opening does. */
  #askLater(): void {
    const wait = RETRY_MS[this.#retries];
    if (this.#timer !== undefined || wait === undefined) return;
    this.#retries += 1;
    this.#timer = setTimeout(() => {
      this.ask();
    }, wait);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
