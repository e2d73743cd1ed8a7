import { caller, reader } from './prototypes';

export const parentOf = reader<Node, 'parentElement'>('parentElement');
export const tagOf = reader<Element, 'localName'>('localName');
export const firstChildOf = reader<Element, 'firstElementChild'>('firstElementChild');
export const nextOf = reader<Element, 'nextElementSibling'>('nextElementSibling');
export const previousOf = reader<Element, 'previousElementSibling'>('previousElementSibling');
export const firstNodeOf = reader<Node, 'firstChild'>('firstChild');
export const nextNodeOf = reader<Node, 'nextSibling'>('nextSibling');
export const parentNodeOf = reader<Node, 'parentNode'>('parentNode');
export const typeOf = reader<Node, 'nodeType'>('nodeType');
export const isConnected = reader<Node, 'isConnected'>('isConnected');
export const contains = caller('contains') as (node: Node, other: Node) => boolean;

/** All the text in an element. */
export const textOf = reader<Element, 'textContent'>('textContent');

export const attributeOf = caller('getAttribute') as (
  element: Element,
  name: string,
) => string | null;
export const attributeNamesOf = caller('getAttributeNames') as (element: Element) => string[];

/** The class names as written; empty if there are none. */
export const classOf = (element: Element): string => attributeOf(element, 'class') ?? '';

export const elementsIn = caller('getElementsByTagName') as (
  element: Element,
  tag: string,
) => HTMLCollectionOf<Element>;
export const matches = caller('matches') as (element: Element, selector: string) => boolean;

/** The element itself, or its nearest ancestor, that matches a selector. */
export const closestTo = caller('closest') as (
  element: Element,
  selector: string,
) => HTMLElement | null;

type SelectAll<Scope> = (scope: Scope, selector: string) => NodeListOf<HTMLElement>;
const selectInDocument = caller('querySelectorAll') as SelectAll<Document>;
const selectInElement = caller('querySelectorAll') as SelectAll<Element>;

/** The elements below a document or an element that match a selector, in document order. */
export function selectAll(scope: Document | Element, selector: string): NodeListOf<HTMLElement> {
  return typeOf(scope) === 9 // Node.DOCUMENT_NODE; there is no global Node outside of a browser
    ? selectInDocument(scope as Document, selector)
    : selectInElement(scope as Element, selector);
}

/** The first element below an element that matches a selector. */
export const selectWithin = caller('querySelector') as (
  element: Element,
  selector: string,
) => HTMLElement | null;

/** Removes an element from the page. */
export const removeNode = caller('remove') as (element: Element) => void;
export const putFirst = caller('prepend') as (element: Element, child: Element) => void;
export const putLast = caller('append') as (element: Element, child: Element) => void;
