/*
 * Properties of a page's nodes as the browser defines them. `<form><input name="parentElement">` makes
 * the input the form's `parentElement`, and `<img name="querySelector">` does as much to the document,
 * in content scripts too. A prototype's own getters and methods cannot be replaced by markup.
 */

type Code = (this: Node, ...args: unknown[]) => unknown;

/** The getter or method that a prototype of the node defines under a name. */
function definedFor(node: Node, name: string): Code {
  for (
    let prototype = Object.getPrototypeOf(node) as object | null;
    prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    const found = Object.getOwnPropertyDescriptor(prototype, name) as
      { get?: Code; value?: Code } | undefined;
    if (found) return (found.get ?? found.value)!;
  }
  throw new Error(`A node without "${name}".`);
}

/** Calls a method of any node that has it. The first node tells where it is defined. */
function caller(name: string): (node: Node, ...args: unknown[]) => unknown {
  let method: Code | undefined;
  return (node, ...args) => (method ??= definedFor(node, name)).call(node, ...args);
}

/** Reads a property of any node that has it. */
function reader<N extends Node, K extends keyof N & string>(name: K): (node: N) => N[K] {
  let get: Code | undefined;
  return (node) => (get ??= definedFor(node, name)).call(node) as N[K];
}

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
export const rootOf = reader<Document, 'documentElement'>('documentElement');
export const attributeOf = caller('getAttribute') as (
  element: Element,
  name: string,
) => string | null;
export const elementsIn = caller('getElementsByTagName') as (
  element: Element,
  tag: string,
) => HTMLCollectionOf<Element>;
export const matches = caller('matches') as (element: Element, selector: string) => boolean;
export const contains = caller('contains') as (node: Node, other: Node) => boolean;

type Select<Scope> = (scope: Scope, selector: string) => NodeListOf<HTMLElement>;
const selectInDocument = caller('querySelectorAll') as Select<Document>;
const selectInElement = caller('querySelectorAll') as Select<Element>;

/** The elements below a document or an element that a selector matches, in the page's order. */
export function selectAll(scope: Document | Element, selector: string): NodeListOf<HTMLElement> {
  return typeOf(scope) === 9 // Node.DOCUMENT_NODE; there is no global Node outside of a browser
    ? selectInDocument(scope as Document, selector)
    : selectInElement(scope as Element, selector);
}

/** The first element of a document that a selector matches. */
export const selectFirst = caller('querySelector') as (
  document: Document,
  selector: string,
) => HTMLElement | null;

/** Class names as written; empty where there are none. */
export const classOf = (element: Element): string => attributeOf(element, 'class') ?? '';
