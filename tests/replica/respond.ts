import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { archives, map, sizes } from './pages/classic';
import { cameraRoll, discover, feed } from './pages/feeds';
import {
  ALBUM_ID,
  album,
  favourites,
  gallery,
  GALLERY_ID,
  groupPool,
  GROUP,
  listTiles,
  PAGE_SIZE,
  photostream,
  search,
  TAG,
  tagged,
} from './pages/lists';
import { contacts, discussion, peopleSearch, TOPIC } from './pages/members';
import { notFound, people } from './pages/people';
import { photoPage } from './pages/photo';
import { buddyIcon, landscape } from './picture';
import type { Site } from './site';

export interface Response {
  status: number;
  contentType: string;
  body: string;
}

const HTML = 'text/html; charset=utf-8';
const SVG = 'image/svg+xml';

const html = (body: string): Response => ({ status: 200, contentType: HTML, body });
const svg = (body: string): Response => ({ status: 200, contentType: SVG, body });

/** The app's script, compiled for the page. */
const script = (): string =>
  ts.transpileModule(asset('app.ts'), { compilerOptions: { target: ts.ScriptTarget.ES2022 } })
    .outputText;

const asset = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'static', name), 'utf8');

/**
 * The replica's response to an address on any of Flickr's hosts for pages and images; null for any other
 * host. Images are generated from the id in their address.
 */
export function respond(site: Site, url: URL): Response | null {
  if (!/(^|\.)(static)?flickr\.com$/.test(url.hostname)) return null;
  if (url.hostname.includes('static')) return image(site, url);
  if (url.pathname === '/replica/site.css')
    return { status: 200, contentType: 'text/css', body: asset('site.css') };
  if (url.pathname === '/replica/app.js')
    return { status: 200, contentType: 'text/javascript', body: script() };
  const page = pageAt(site, url);
  if (page === null) return { status: 404, contentType: HTML, body: notFound() };
  return html(url.searchParams.get('signed') === 'in' ? signedIn(page, site) : page);
}

/** Adds the navigation of a signed-in member, the owner of these pages. */
const signedIn = (page: string, { owner }: Site): string =>
  page.replace(
    '<nav class="gn-signed-out">',
    `<nav class="gn-signed-in"><ul><li data-context="you"><a data-track="gnYouMainClick" href="/photos/${owner.alias}/">You</a> <a data-track="gnYouAboutClick" href="/people/${owner.alias}/">About</a></li></ul>`,
  );

/** `?form=background` gives a photostream in the form of 2020, without image elements. */
function pageAt(site: Site, { pathname, searchParams }: URL): string | null {
  const path = pathname.replace(/\/?$/, '/');
  const mine = `/photos/${site.owner.alias}/`;
  const form = searchParams.get('form') === 'background' ? 'background' : 'img';
  switch (path) {
    case mine:
      return photostream(site, form);
    case `${mine}albums/${ALBUM_ID}/`:
      return album(site);
    case `${mine}galleries/${GALLERY_ID}/`:
      return gallery(site);
    case `${mine}favorites/`:
      return favourites(site);
    case `/groups/${GROUP}/pool/`:
      return groupPool(site);
    case `/photos/tags/${TAG}/`:
      return tagged(site);
    case '/search/':
      return search(site);
    case `/people/${site.owner.alias}/`:
      return people(site);
    case `/people/${site.owner.alias}/contacts/`:
      return contacts(site);
    case '/search/people/':
      return peopleSearch(site);
    case `/groups/${GROUP}/discuss/${TOPIC}/`:
      return discussion(site);
    case '/':
      return feed(site);
    case '/cameraroll/':
      return cameraRoll(site);
    case '/discover/':
      return discover(site);
    case '/map/':
      return map(site);
    case `${mine}archives/date-posted/2024/05/`:
      return archives(site);
  }
  const more = /^\/photos\/(?:tags\/)?[^/]+\/page(\d+)\/$/.exec(path);
  if (more) return moreTiles(site, Number(more[1]), Number(searchParams.get('top')));
  const sized = /^\/photos\/[^/]+\/(\d{13,})\/sizes\//.exec(path);
  const own = site.photos.find(({ id }) => id === sized?.[1]);
  if (own) return sizes(own);
  const photo = /^\/photos\/[^/]+\/(\d{13,})\/(?:in\/[^/]+\/)?(lightbox\/)?$/.exec(path);
  return photo ? photoPage(site, photo[1]!, photo[2] !== undefined) : null;
}

/** The tiles that infinite scrolling appends. */
function moreTiles(site: Site, page: number, top: number): string {
  const photos = site.photos
    .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    .map((photo) => ({ ...photo, owner: site.owner }));
  const { tiles, height } = listTiles(photos, { kind: 'photostream', context: 'dateposted' }, top);
  const isLast = page * PAGE_SIZE >= site.photos.length;
  return `<div data-height="${height}" data-more="${isLast ? '' : `${page + 1}`}">${tiles}</div>`;
}

function image(site: Site, { pathname }: URL): Response | null {
  const icon = /\/buddyicons\/([^_/.]+)/.exec(pathname);
  if (icon) return svg(buddyIcon(icon[1]!));
  const cover = /\/coverphoto\/([^_/.]+)/.exec(pathname);
  if (cover) return svg(landscape(cover[1]!, 1600, 400));
  const [, id, size] = /\/(\d+)_[0-9a-f]+(?:_(\w))?\.jpg$/.exec(pathname) ?? [];
  if (id === undefined) return { status: 404, contentType: SVG, body: '' };
  if (size === 'q') return svg(landscape(id, 150, 150));
  const aspect = site.photos.find((photo) => photo.id === id)?.aspect ?? 1.5;
  return svg(landscape(id, 960, Math.round(960 / aspect)));
}
