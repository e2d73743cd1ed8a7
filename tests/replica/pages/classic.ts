import { escapeHtml, imageAddress, photoPath } from '../html';
import type { Photo, Site } from '../site';
import { FEW } from './feeds';

/** A page from before the app, with another frame and no views. */
const classic = (title: string, body: string): string => `<!doctype html>
<html><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/replica/site.css"></head>
<body class="zeus"><div id="global-nav"><a href="/">replica</a></div><div id="Main"><h1>${title}</h1>${body}</div></body></html>`;

const few = (site: Site): Photo[] => site.photos.slice(0, FEW);

/** A month of a member's photos, half of the pictures not loaded yet. */
export function archives(site: Site): string {
  const thumbs = few(site)
    .map((photo) => ({ ...photo, owner: site.owner }))
    .map((photo, i) => {
      const address = `https:${imageAddress(photo, 's')}`;
      const source =
        i % 2
          ? `src="${address}"`
          : `src="${SPACEBALL}" data-defer-src="${address}" class="pc_img"`;
      return `<div class="thumb" style="display: inline-block"><span class="photo_container"><a class="rapidnofollow" href="${photoPath(photo)}" title="${escapeHtml(photo.title)}"><img ${source} width="75" height="75" alt=""></a></span></div>`;
    });
  return classic('Archive of May', `<div id="archives">${thumbs.join('')}</div>`);
}

const SPACEBALL = 'https://combo.staticflickr.com/pw/images/spaceball.gif';

/** A photo in one size, for download. */
export const sizes = (photo: Photo): string =>
  classic(
    'Large',
    `<p><a href="${photoPath(photo)}">${escapeHtml(photo.title)}</a></p><div id="allsizes-photo"><img src="https:${imageAddress(photo, 'b')}" width="600" alt=""></div>`,
  );

/** The map: small pictures without links. */
export function map(site: Site): string {
  const pins = few(site).map(
    (photo) =>
      `<div style="display: inline-block"><img src="${imageAddress(photo, 's')}" width="75" height="75" alt=""></div>`,
  );
  return classic('Map', `<div id="map">${pins.join('')}</div>`);
}
