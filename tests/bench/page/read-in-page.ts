import { snapshotPage } from '../../../lib/flickr/page/page-reader';
import { SHAPES } from '../../unit/lib/flickr/page/shapes';

declare global {
  /** Fills the page with a shape, and reads it so many times: milliseconds of each. */
  var readShape: (
    shape: number,
    count: number,
    rounds: number,
  ) => { elements: number; milliseconds: number[] };
}

globalThis.readShape = (shape, count, rounds) => {
  const [, path, markup] = SHAPES[shape]!;
  const parsed = new DOMParser().parseFromString(markup(count), 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const url = new URL(path, 'https://www.flickr.com');
  const milliseconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    snapshotPage(document, url).read();
    return performance.now() - start;
  });
  return { elements: document.querySelectorAll('*').length, milliseconds };
};
