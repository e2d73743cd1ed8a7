import { scrollerOf } from '../dom/documents';
import { readListAddress } from '../flickr/address/list-address';
import { countShown, furtherIn, showsTrouble } from '../flickr/page/list-page';
import type { Look } from './machine';

/** What a document shows of a list: the parts of a {@link Look} that the page alone decides. */
export interface ListSeen extends Pick<Look, 'page' | 'atEnd' | 'trouble' | 'next'> {
  /** The photos of the list that it shows. */
  photos: ReadonlySet<string>;
  /** The number of photos according to the page; null if it shows none. */
  count: number | null;
}

/** Within this many CSS pixels of its end, a page counts as scrolled to the end. */
const NEAR_END = 60;

/**
 * Reads what the current document shows of a list.
 * @param keys all keys of the list.
 * @param photos the photos on the page, whatever page it is.
 */
export function seeList(keys: readonly string[], photos: ReadonlySet<string>): ListSeen {
  const address = readListAddress(location.href);
  const list = address && keys.includes(address.key) ? address : null;
  const shown = list ? photos : new Set<string>();
  return {
    page: list?.page ?? null,
    photos: shown,
    count: list && countShown(document),
    atEnd: isAtEnd(),
    trouble: isRefused() || (shown.size === 0 && showsTrouble(document)),
    next: (list && furtherIn(document, list, keys)?.kind) ?? null,
  };
}

function isAtEnd(): boolean {
  const { scrollTop, clientHeight, scrollHeight } = scrollerOf(document);
  return scrollTop + clientHeight >= scrollHeight - NEAR_END;
}

/** Whether the server refused the document. Pages that the app loads later show it in words only. */
function isRefused(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (entry?.responseStatus ?? 0) >= 400;
}
