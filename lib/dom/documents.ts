import { caller, reader, readIfKnown } from './prototypes';

export const rootOf = reader<Document, 'documentElement'>('documentElement');

/** What scrolls a page as a whole. */
export const scrollerOf = (document: Document): Element =>
  (readIfKnown(document, 'scrollingElement') as Element | null | undefined) ?? rootOf(document);

/** The first element of a document that a selector matches. */
export const selectFirst = caller('querySelector') as (
  document: Document,
  selector: string,
) => HTMLElement | null;

/** Makes an element of this script's document. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
): HTMLElementTagNameMap[K] {
  return create(document, name) as HTMLElementTagNameMap[K];
}
const create = caller('createElement') as (document: Document, name: string) => HTMLElement;

/** Whether the browser prepares the document for somebody who may never look at it. */
export const isPrerendering = (document: Document): boolean =>
  readIfKnown(document, 'prerendering') === true;

/** Whether the browser still parses what the server sent of a document. */
export const isParsing = (document: Document): boolean =>
  readIfKnown(document, 'readyState') === 'loading';

/** Whether nobody can see the document: its tab is behind others, or the window away. */
export const isHidden = (document: Document): boolean =>
  readIfKnown(document, 'visibilityState') === 'hidden';

/** Listens on a document. */
export const listenOn = caller('addEventListener') as (
  document: Document,
  type: string,
  listener: () => void,
  options: AddEventListenerOptions,
) => void;
