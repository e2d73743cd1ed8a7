import { createElement } from '../../lib/dom/documents';

type Attributes = Record<string, string>;

/**
 * Makes an element with attributes and children. Text is rendered by the style sheet from an attribute,
 * never as markup: a page's `window.find` finds text nodes even in closed roots.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const [only] = children;
  if (typeof only === 'string' && children.length === 1) say(element, only);
  else
    element.append(...children.map((child) => (typeof child === 'string' ? words(child) : child)));
  return element;
}

/** Sets the text of an element. */
export function say(element: HTMLElement, text: string): void {
  element.dataset.text = text;
}

const words = (text: string) => make('span', {}, text);
