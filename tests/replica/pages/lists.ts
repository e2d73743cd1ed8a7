import { headLinks, frame, memberHeader } from '../frame';
import { escapeHtml, memberPath } from '../html';
import { justify } from '../layout';
import type { Photo, Site } from '../site';
import { albumCard, galleryTile, listTile, squareTile, type Carrier } from '../tiles';

export const ALBUM_ID = '72177720000000001';
export const GALLERY_ID = '72157720000000001';
export const GROUP = '9009009@N99';
export const TAG = 'ridge';

/** The number of photos in a list before more are loaded. */
export const PAGE_SIZE = 40;

interface List {
  tiles: string;
  height: number;
}

/** The container of a list; more is loaded from `more` on scrolling. */
function list({ tiles, height }: List, more: string | null): string {
  const next = more === null ? '' : `<div class="infinite-scroll" data-more="${more}"></div>`;
  return `<div class="main fluid-centered"><div class="view photo-list-view requiredToShowOnServer" style="height: ${height}px">${tiles}</div>${next}</div>`;
}

/** The tiles of one page of a list of justified rows. */
export function listTiles(
  photos: readonly Photo[],
  { carrier = 'img', kind, context }: { carrier?: Carrier; kind: string; context: string },
  startTop = 0,
): List {
  const { tiles, height } = justify(photos, 220, startTop);
  return { tiles: tiles.map((tile) => listTile(tile, carrier, kind, context)).join(''), height };
}

export function photostream(site: Site, carrier: Carrier): string {
  const photos = site.photos.map((photo) => ({ ...photo, owner: site.owner }));
  const options = { carrier, kind: 'photostream', context: 'dateposted' };
  return frame({
    title: `${site.owner.name}’s photostream`,
    view: 'photostream-page',
    head: headLinks(memberPath(site.owner), `photos_public.gne?id=${site.owner.nsid}`),
    body:
      memberHeader(site.owner, 'Photostream') +
      list(
        listTiles(photos.slice(0, PAGE_SIZE), options),
        photos.length > PAGE_SIZE ? `${memberPath(site.owner)}page2` : null,
      ),
  });
}

export function album(site: Site): string {
  const photos = site.photos.slice(0, PAGE_SIZE).map((photo) => ({ ...photo, owner: site.owner }));
  const rows = justify(photos, 300);
  const spread = rows.tiles.map((tile) => ({ ...tile, top: tile.top * 1.16 }));
  return frame({
    title: 'An album',
    view: 'album-page',
    head: headLinks(
      `${memberPath(site.owner)}albums/${ALBUM_ID}/`,
      `photoset.gne?nsid=${site.owner.nsid}&amp;set=${ALBUM_ID}`,
    ),
    body: `<div class="view album-header-view"><section class="details-section"><header><h1>Days at the coast</h1><p>By <a href="${memberPath(site.owner)}">${escapeHtml(site.owner.name)}</a></p></header></section></div>${list(
      {
        tiles: spread.map((tile) => albumCard(tile, ALBUM_ID)).join(''),
        height: Math.round(rows.height * 1.16) + 60,
      },
      null,
    )}`,
  });
}

export function gallery(site: Site): string {
  const context = `gallery-${site.owner.alias}-${GALLERY_ID}`;
  const tiles = site.photos.slice(0, 20).map((item, i) => ({
    item,
    left: (i % 2) * 540,
    top: Math.floor(i / 2) * 420,
    width: 520,
    height: 390,
  }));
  return frame({
    title: 'A gallery',
    view: 'gallery-page',
    body: `<div class="view gallery-header-view"><h1>Quiet places</h1></div>${list(
      {
        tiles: tiles.map((tile) => galleryTile(tile, context)).join(''),
        height: Math.ceil(tiles.length / 2) * 420,
      },
      null,
    )}`,
  });
}

export function favourites(site: Site): string {
  const options = { kind: 'favorites', context: `faves-${site.owner.nsid}` };
  return frame({
    title: 'Faves',
    view: 'favorites-page',
    body:
      memberHeader(site.owner, 'Faves') +
      list(listTiles(site.photos.slice(0, PAGE_SIZE), options), null),
  });
}

export function groupPool(site: Site): string {
  const options = { kind: 'pool', context: `pool-${GROUP}` };
  return frame({
    title: 'A group’s pool',
    view: 'group-pool-page',
    body: `<div class="view group-header-view"><h1>Invented Landscapes</h1></div>${list(listTiles(site.photos.slice(0, PAGE_SIZE), options), null)}`,
  });
}

/** The photos with a tag, from all members; more are loaded on scrolling. */
export function tagged(site: Site): string {
  const photos = site.photos.slice(0, PAGE_SIZE);
  return frame({
    title: TAG,
    view: 'search-photos-unified-page',
    body: `<div class="view search-header-view"><h1>${TAG}</h1></div>${list(
      listTiles(photos, { kind: 'search', context: 'photolist-2oAbCd' }),
      photos.length < site.photos.length ? `/photos/tags/${TAG}/page2` : null,
    )}`,
  });
}

export function search(site: Site): string {
  const side = 75;
  const tiles = site.photos.slice(0, PAGE_SIZE).map((item, i) => ({
    item,
    left: (i % 12) * (side + 8),
    top: Math.floor(i / 12) * (side + 8),
    width: side,
    height: side,
  }));
  return frame({
    title: 'Search',
    view: 'search-photos-unified-page',
    body: `<div class="view search-header-view"><h1>Everyone’s photos</h1></div>${list({ tiles: tiles.map(squareTile).join(''), height: 400 }, null)}`,
  });
}
