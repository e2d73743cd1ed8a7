import { JSDOM } from 'jsdom';
import { snapshotPage, type PageFindings } from '../../../../../lib/flickr/page/page-reader';

export { background, icon, picture } from './pieces';

/** Photo ids, NSIDs and album numbers for tests: none is of a real account. */
export const A = '9000000000021';
export const B = '9000000000022';
export const C = '9000000000023';
export const NSID = '4711@N99';
export const SET = '92157000000000001';

export interface Page extends PageFindings {
  document: Document;
  /** Reads a part of the page again. */
  read: (selector: string) => PageFindings;
  find: (selector: string) => HTMLElement;
}

/** A page at a path of Flickr, and what is read there. */
export function openPage(path: string, body: string, head = ''): Page {
  const url = new URL(path, 'https://www.flickr.com');
  const html = `<!doctype html><html><head>${head}</head><body class="new-header">${body}</body></html>`;
  const { document } = new JSDOM(html, { url: url.href }).window;
  const find = (selector: string) => {
    const found = document.querySelectorAll<HTMLElement>(selector);
    if (found.length !== 1) throw new Error(`${selector} stands for ${found.length} elements`);
    return found[0]!;
  };
  const read = (selector: string) => snapshotPage(document, url).read([find(selector)]);
  return { document, find, read, ...snapshotPage(document, url).read() };
}

/** The photos found, with the id of each box's element: `{ photoId: boxId }`. */
export function boxIds({ photos }: PageFindings): Record<string, string> {
  return Object.fromEntries(photos.map(({ photoId, box }) => [photoId, box.id]));
}
