import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { snapshotPage, type PageSnapshot } from '../../../../../lib/flickr/page/page-reader';
import { SHAPES } from './shapes';

/**
 * Counts DOM accesses of a reading, with patched prototypes: one per property or call, plus one per node
 * that a search or a text visits.
 */

const { document, DOMParser, Node, Element, Document } = new JSDOM('').window;
let visits = 0;

const SEARCHES = ['querySelector', 'querySelectorAll', 'textContent'];

/** The number of elements below a node, determined without counted accesses. */
function sizeOf(node: Node): number {
  const walker = document.createTreeWalker(node, 1);
  let size = 0;
  while (walker.nextNode()) size += 1;
  return size;
}

function count(prototype: object): void {
  const all = Object.getOwnPropertyDescriptors(prototype) as Record<
    string,
    { configurable?: boolean; get?: () => unknown; value?: unknown }
  >;
  for (const [name, found] of Object.entries(all)) {
    const code = found.get ?? found.value;
    if (!found.configurable || name === 'constructor' || typeof code !== 'function') continue;
    const counted = function (this: Node, ...args: unknown[]): unknown {
      if (!isCounting) return Reflect.apply(code, this, args);
      isCounting = false;
      visits += 1 + (SEARCHES.includes(name) ? sizeOf(this) : 0);
      try {
        return Reflect.apply(code, this, args);
      } finally {
        isCounting = true;
      }
    };
    Object.defineProperty(prototype, name, { ...found, [found.get ? 'get' : 'value']: counted });
  }
}
let isCounting = false;
for (const { prototype } of [Node, Element, Document]) count(prototype);

function fill(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

function visitsOf(path: string, work: (page: PageSnapshot) => unknown): number {
  visits = 0;
  isCounting = true;
  work(snapshotPage(document, new URL(path, 'https://www.flickr.com')));
  isCounting = false;
  return visits;
}

describe('a page four times as large takes four times the accesses', () => {
  it.each(SHAPES)('%s', (_, path, shape) => {
    const visitsFor = (count: number) => {
      fill(shape(count));
      return visitsOf(path, (page) => page.read());
    };
    expect(visitsFor(600) / visitsFor(150)).toBeLessThan(4.4);
  });
});

describe('a small change is read without the rest of the page', () => {
  // In nested pages, the ancestors of a change are climbed.
  it.each(SHAPES.filter(([name]) => !/ each level| in backgrounds/.test(name)))(
    '%s',
    (_, path, shape) => {
      const visitsFor = (count: number) => {
        fill(shape(count));
        const changed = [...document.querySelectorAll('a, i, img')].at(-1)!;
        const read = () => visitsOf(path, ({ boxOf, read }) => read([boxOf(changed) ?? changed]));
        // The data sent with the document is read only once.
        read();
        return read();
      };
      expect(visitsFor(1_600) / visitsFor(800)).toBeLessThan(1.5);
    },
  );
});
