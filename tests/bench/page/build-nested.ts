const TAG = /<(\/?)([a-z]+)([^>]*)>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/**
 * Builds markup of elements only, however deeply nested. The browser's parser takes minutes for 100,000
 * levels, and flattens anything deeper than 512.
 */
export function buildNested(document: Document, markup: string): void {
  const open: Element[] = [document.body];
  for (const [, end, name, attributes] of markup.matchAll(TAG)) {
    if (end) {
      open.pop();
      continue;
    }
    const element = document.createElement(name!);
    for (const [, key, value] of attributes!.matchAll(ATTRIBUTE))
      element.setAttribute(key!, value!);
    open.at(-1)!.append(element);
    open.push(element);
  }
}
