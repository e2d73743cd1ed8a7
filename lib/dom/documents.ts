import { caller, reader, readIfKnown } from './prototypes';

export const rootOf = reader<Document, 'documentElement'>('documentElement');

/** The element that scrolls the page as a whole. */
export const scrollerOf = (document: Document): Element =>
  (readIfKnown(document, 'scrollingElement') as Element | null | undefined) ?? rootOf(document);

/** The first element of a document that matches a selector. */
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

/** Whether the browser renders the document in advance, for a visit that may never happen. */
export const isPrerendering = (document: Document): boolean =>
  readIfKnown(document, 'prerendering') === true;

/** Whether the browser is still parsing the document. */
export const isParsing = (document: Document): boolean =>
  readIfKnown(document, 'readyState') === 'loading';

/** Whether nobody can see the document: its tab is in the background, or its window minimised. */
export const isHidden = (document: Document): boolean =>
  readIfKnown(document, 'visibilityState') === 'hidden';

/** Adds an event listener to a document. */
export const listenOn = caller('addEventListener') as (
  document: Document,
  type: string,
  listener: () => void,
  options: AddEventListenerOptions,
) => void;
