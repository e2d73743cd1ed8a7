import { listen, type Check } from '../../lib/messages/listen';
import type { PageSummary } from '../../lib/messages/types';
import { pageState, type PageState } from './page-state';

/** The schemas are loaded with the first message, so that the popup opens faster. */
const check: Check = async (type, payload) =>
  (await import('../../lib/messages/payloads')).checkPayload(type, payload);

/**
 * The page in the tab from which the popup was opened. It is asked once. The popup listens before that,
 * because its content script sends a summary whenever the page changes.
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

  /** The current state, the same object until it changes; null before the first answer. */
  readonly now = (): PageState | null => this.#now;

  /** Calls back after each change. @returns a function that ends this. */
  readonly watch = (onChange: () => void): (() => void) => {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  };

  /** Asks again, as when the browser has just given permission to read the page. */
  readonly ask = (): void => {
    void pageState()
      .catch((): PageState => ({ kind: 'elsewhere' }))
      .then((state) => {
        this.#asked = state;
        this.#update();
      });
  };

  /** A page sends a summary after every change, so the last one is at least as recent as an answer. */
  #update(): void {
    const tabId = this.#asked && 'tabId' in this.#asked ? this.#asked.tabId : null;
    const summary = tabId !== null && this.#latest.get(tabId);
    this.#now = summary ? { kind: 'flickr', tabId, summary } : this.#asked;
    for (const onChange of this.#watchers) onChange();
  }
}
