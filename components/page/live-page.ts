import { listen, type Check } from '../../lib/messages/listen';
import type { PageSummary } from '../../lib/messages/types';
import { pageState, type PageState } from './page-state';

/** The schemas are read when a first message comes: the popup opens sooner without them. */
const check: Check = async (type, payload) =>
  (await import('../../lib/messages/payloads')).checkPayload(type, payload);

/**
 * The page in the tab that the popup was opened on. It is asked once, and listened to from before
 * that: its content script sends a summary to the toolbar count whenever the page grows.
 */
export class LivePage {
  readonly #watchers = new Set<() => void>();
  /** The last summary of each tab. */
  readonly #latest = new Map<number, PageSummary>();
  #asked: PageState | null = null;
  #now: PageState | null = null;

  constructor() {
    const onSummary = (summary: PageSummary, { tabId }: { tabId: number | null }) => {
      if (tabId !== null) this.#latest.set(tabId, summary);
      this.#update();
      return null;
    };
    listen({ summary: onSummary }, check);
    this.ask();
  }

  /** What is known by now, the same object until that changes; null before the first answer. */
  readonly now = (): PageState | null => this.#now;

  /** Calls back after each change. @returns what ends that. */
  readonly watch = (onChange: () => void): (() => void) => {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  };

  /** Asks anew, as when the browser lets us read what it did not before. */
  readonly ask = (): void => {
    void pageState()
      .catch((): PageState => ({ kind: 'elsewhere' }))
      .then((state) => {
        this.#asked = state;
        this.#update();
      });
  };

  /** A page sends a summary after every change: the last one is never older than an answer. */
  #update(): void {
    const tabId = this.#asked && 'tabId' in this.#asked ? this.#asked.tabId : null;
    const summary = tabId !== null && this.#latest.get(tabId);
    this.#now = summary ? { kind: 'flickr', tabId, summary } : this.#asked;
    for (const onChange of this.#watchers) onChange();
  }
}
