import { snapshotPage } from '../../../lib/flickr/page/page-reader';
import { SHAPES } from '../../unit/lib/flickr/page/shapes';
import { buildNested } from './build-nested';

declare global {
  /** Makes a document of a shape and reads it repeatedly; returns the milliseconds of each reading. */
  var readShape: (
    shape: number,
    count: number,
    rounds: number,
  ) => { elements: number; milliseconds: number[] };
}

globalThis.readShape = (shape, count, rounds) => {
  const [title, path, markup] = SHAPES[shape]!;
  const isNested = /each level|in backgrounds/.test(title);
  const page = isNested
    ? document.implementation.createHTMLDocument()
    : new DOMParser().parseFromString(markup(count), 'text/html');
  if (isNested) buildNested(page, markup(count));
  const url = new URL(path, 'https://www.flickr.com');
  const milliseconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    snapshotPage(page, url).read();
    return performance.now() - start;
  });
  return { elements: page.querySelectorAll('*').length, milliseconds };
};
