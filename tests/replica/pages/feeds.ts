import { frame } from '../frame';
import { escapeHtml, iconAddress, imageAddress, memberPath, photoPath } from '../html';
import type { Photo, Site } from '../site';

/** The number of photos on these pages. */
export const FEW = 12;

const SIZED = 'display: inline-block; position: relative; width: 240px; height: 160px';

const author = ({ owner }: Photo): string =>
  `<a class="avatar person" href="${memberPath(owner)}" data-person-nsid="${owner.nsid}" style="background-image: url(${iconAddress(owner)})"></a>
  <a class="owner-name" href="${memberPath(owner)}">${escapeHtml(owner.name)}</a>`;

function card(photo: Photo): string {
  return `<div class="feed-item"><div class="photo-card">
  <div class="photo-card-header"><div class="left-container attribution-view">${author(photo)}</div></div>
  <div class="photo-card-photo" style="${SIZED}"><div class="photo" style="background-image: url(${imageAddress(photo, 'n')})"><a class="photo-link" href="${photoPath(photo, 'feed')}"></a></div></div>
</div></div>`;
}

function batch(photos: readonly Photo[]): string {
  const items = photos.map(
    (photo) =>
      `<div class="card-batch-photo-item" style="${SIZED}"><a href="${photoPath(photo, 'feed')}"><img src="${imageAddress(photo, 'n')}" width="240" alt=""></a></div>`,
  );
  return `<div class="feed-item"><div class="photo-card"><p>${items.length} photos added</p>${items.join('')}</div></div>`;
}

/** What signed-in members see on the home page: cards with one photo, and one card with several. */
export function feed(site: Site): string {
  const photos = site.photos.slice(0, FEW);
  return frame({
    title: 'Feed',
    view: 'feed-page',
    body: `<div class="feed-column-content"><div class="feed-layout">${photos.slice(0, 6).map(card).join('')}${batch(photos.slice(6))}</div></div>`,
  });
}

/** A member's own photos by day. Only the name of the view is modelled on Flickr's. */
export function cameraRoll(site: Site): string {
  const tiles = site.photos
    .slice(0, FEW)
    .map((photo) => ({ ...photo, owner: site.owner }))
    .map(
      (photo) =>
        `<div style="${SIZED}; background-image: url(${imageAddress(photo, 'q')})"><span class="checkbox"></span><a href="${photoPath(photo)}"></a></div>`,
    );
  return frame({
    title: 'Camera roll',
    view: 'cameraroll-page',
    body: `<div class="main fluid-centered"><h2>1 May</h2>${tiles.join('')}</div>`,
  });
}

/** The newer pages, whose class names say nothing about their contents. */
export function discover(site: Site): string {
  const tiles = site.photos
    .slice(0, FEW)
    .map(
      (photo) =>
        `<a class="is-flickrui-link" href="${photoPath(photo).slice(0, -1)}"><img src="https:${imageAddress(photo, 'z')}" width="240" height="160" alt=""></a>`,
    );
  return frame({
    title: 'Discover',
    view: 'discover-page',
    body: `<main><div class="flex flex-wrap w-full relative">${tiles.join('')}</div></main>`,
  });
}
