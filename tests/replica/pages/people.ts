import { frame, memberHeader } from '../frame';
import { escapeHtml } from '../html';
import type { Site } from '../site';
import { listTiles } from './lists';

/** A member's profile: a showcase of photos, as the server sends it, without links. */
export function people(site: Site): string {
  const photos = site.photos.slice(0, 6).map((photo) => ({ ...photo, owner: site.owner }));
  const { tiles, height } = listTiles(photos, {
    carrier: 'background',
    kind: 'photostream',
    context: 'showcase',
  });
  return frame({
    title: `About ${site.owner.name}`,
    view: 'profile-page',
    body: `${memberHeader(site.owner, 'About')}<div class="main fluid-centered"><h2>Showcase</h2><div class="showcase"><div class="view photo-list-view" style="height: ${height}px">${tiles}</div></div><p>${escapeHtml(site.owner.name)} is invented.</p></div>`,
  });
}

/** The classic "not found" page, with neither photo nor member. */
export const notFound = (): string => `<!doctype html>
<html><head><meta charset="utf-8"><title>Not found</title><link rel="stylesheet" href="/replica/site.css"></head>
<body class="zeus"><div id="global-nav"><a href="/">replica</a></div>
<div id="Main"><h1>This is not the page you are looking for</h1><p>Try the <a href="/search">search</a>.</p></div></body></html>`;
