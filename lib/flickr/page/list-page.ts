import { selectFirst } from '../../dom/documents';
import { attributeOf, selectAll, textOf } from '../../dom/nodes';
import { readListAddress, type ListAddress } from '../address/list-address';

/** With the group separators of any language; a rounded count such as `1.2K` does not match. */
const COUNT = /^(\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+|\d+)(?![\d.,]|\s?[KkMm]\b)/;

/**
 * The number of photos in the list according to the page; null if it shows none or contradicts itself. It
 * is read from elements with class names, which members cannot write.
 */
export function countShown(document: Document): number | null {
  const counts = [...selectAll(document, '.photo-count, .photo-counts')].flatMap((element) => {
    const [, number] = COUNT.exec(textOf(element).trim()) ?? [];
    return number === undefined ? [] : Number(number.replace(/\D/g, ''));
  });
  return new Set(counts).size === 1 ? counts[0]! : null;
}

/** The way to more of a list. */
export interface Further {
  kind: 'link' | 'button';
  element: HTMLElement;
}

/**
 * The page's own link to the next page of its list, or its button that loads more photos.
 * @param keys all keys of that list.
 */
export function furtherIn(
  document: Document,
  { key, page }: ListAddress,
  keys: readonly string[] = [key],
): Further | null {
  for (const element of selectAll(document, `a[href*="page${page + 1}"]`)) {
    const target = targetOf(element);
    if (target && keys.includes(target.key) && target.page === page + 1)
      return { kind: 'link', element };
  }
  const button = selectFirst(document, '.infinite-scroll-load-more button:not([disabled])');
  return button && button.getClientRects().length > 0 ? { kind: 'button', element: button } : null;
}

function targetOf(link: Element): ListAddress | null {
  const href = attributeOf(link, 'href')!;
  const base = 'https://www.flickr.com/';
  return URL.canParse(href, base) ? readListAddress(new URL(href, base).href) : null;
}

const ERROR = /\b(?:429|50[0234])\b|too many requests|slow down|rate limit|bad panda/i;

/** Whether a page without photos shows that Flickr failed or asks to slow down. */
export function showsTrouble(document: Document): boolean {
  return [...selectAll(document, 'title, h1, h2')].some((element) => ERROR.test(textOf(element)));
}
