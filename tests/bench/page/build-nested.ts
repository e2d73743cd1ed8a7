const TAG = /<(\/?)([a-z]+)([^>]*)>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/**
 * Builds markup of elements alone, however deeply they lie in each other. The browser's parser takes
 * minutes for 100,000 levels, and puts what lies deeper than 512 beside each other.
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
