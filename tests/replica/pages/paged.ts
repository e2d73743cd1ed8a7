import { frame, headLinks, memberHeader } from '../frame';
import { memberPath } from '../html';
import type { Site } from '../site';
import { listTiles } from './lists';

/** Photos per page of the list; the server sends the first of them with it. */
const PER_PAGE = 40;
const FIRST = 16;
/** The rest is loaded on scrolling, this many at a time. */
const LATER = 12;

const OPTIONS = { kind: 'photostream', context: 'dateposted' };

/** A photostream in pages, of which the app loads most later, as Flickr's does. */
export interface Paged {
  site: Site;
  /** The number of photos that the page claims. */
  says: number;
}

/**
 * The response of a paged photostream to a path: one of its pages, or a part that the app loads later. Null
 * for any other path.
 */
export function pagedPhotostream(paged: Paged, pathname: string, top: number): string | null {
  const mine = memberPath(paged.site.owner);
  if (!pathname.startsWith(mine)) return null;
  const [, number = '1', part] =
    /^(?:page(\d+)\/?)?(?:rest(\d+))?$/.exec(pathname.slice(mine.length)) ?? [];
  const page = Number(number);
  if (pathname !== mine && !pathname.includes(`page${number}`)) return null;
  const photos = photosOf(paged, page);
  if (photos.length === 0) return null;
  return part === undefined ? whole(paged, page) : rest(photos, Number(part), top);
}

const photosOf = ({ site }: Paged, page: number) =>
  site.photos
    .slice((page - 1) * PER_PAGE, page * PER_PAGE)
    .map((photo) => ({ ...photo, owner: site.owner }));

function whole(paged: Paged, page: number): string {
  const { site, says } = paged;
  const mine = memberPath(site.owner);
  const photos = photosOf(paged, page);
  const { tiles, height } = listTiles(photos.slice(0, FIRST), OPTIONS);
  const more = photos.length > FIRST ? `${mine}page${page}/rest1` : '';
  const link = (to: number, rel: string) =>
    photosOf(paged, to).length > 0
      ? `<a rel="${rel}" href="${mine}${to === 1 ? '' : `page${to}`}"><span>${to}</span></a>`
      : '';
  return frame({
    title: `${site.owner.name}’s photostream | Flickr`,
    view: 'photostream-page',
    head: headLinks(mine, `photos_public.gne?id=${site.owner.nsid}`),
    body: `${memberHeader(site.owner, 'Photostream')}<p class="metadata-item photo-count">${says.toLocaleString('en')} Photos</p>
<div class="main fluid-centered"><div class="view photo-list-view requiredToShowOnServer" style="height: ${height}px">${tiles}</div>
<div class="infinite-scroll" data-more="${more}"></div><div class="view pagination-view">${link(page - 1, 'prev')}${link(page + 1, 'next')}</div></div>`,
  });
}

function rest(photos: ReturnType<typeof photosOf>, part: number, top: number): string {
  const from = FIRST + (part - 1) * LATER;
  const { tiles, height } = listTiles(photos.slice(from, from + LATER), OPTIONS, top);
  const more = from + LATER < photos.length ? part + 1 : '';
  return `<div data-height="${height}" data-more="${more}">${tiles}</div>`;
}

/** What Flickr shows instead of a page after too many requests. */
export const slowDown = (): string =>
  frame({ title: '429', view: 'error-page', body: '<h1>Too Many Requests</h1>' });
