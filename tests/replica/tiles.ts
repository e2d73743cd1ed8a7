import { escapeHtml, iconAddress, imageAddress, memberPath, photoPath } from './html';
import type { Placed } from './layout';
import type { Photo } from './site';

/** How a list's server HTML shows a tile's picture: as an image, or as the node's own background. */
export type Carrier = 'img' | 'background';

type Tile = Placed<Photo>;

const at = ({ left, top, width, height }: Tile): string =>
  `transform: translate(${left}px, ${top}px); width: ${width}px; height: ${height}px`;

const engagement = `<div class="engagement">
  <span role="button" class="engagement-item fave" tabindex="0" title="Fave">☆</span>
  <span role="button" class="engagement-item comment" tabindex="0" title="Comment">✎</span>
</div>`;

/** What hydration adds to a tile, including its links. */
function interaction(photo: Photo, context: string, withOwner: boolean): string {
  const path = photoPath(photo, context);
  const owner = `<a class="attribution" href="${memberPath(photo.owner)}">by ${escapeHtml(photo.owner.name)}</a>`;
  return `<div class="view photo-list-photo-interaction">
  <a class="overlay" href="${path}" aria-label="${escapeHtml(photo.title)}"></a>
  <div class="interaction-bar">
    <div class="text"><a class="title" href="${path}">${escapeHtml(photo.title)}</a>${withOwner ? owner : ''}</div>
    ${engagement}
  </div>
</div>`;
}

/** A tile of a photostream, favourites, a group's pool or a search, as the server sends it. */
export function listTile(tile: Tile, carrier: Carrier, kind: string, context: string): string {
  const image = imageAddress(tile.item, 'n');
  const background = carrier === 'background' ? `; background-image: url(${image})` : '';
  const img =
    carrier === 'img'
      ? `<div class="photo-list-photo-container"><img loading="lazy" src="${image}" alt=""></div>`
      : '';
  const links = escapeHtml(interaction(tile.item, context, kind !== 'photostream'));
  return `<div class="view photo-list-photo-view requiredToShowOnServer ${kind} awake" style="${at(tile)}${background}" data-hydrate="${links}">${img}<div class="interaction-view"></div></div>`;
}

/** A card in an album of 2025: image and link are both there from the start. */
export function albumCard(tile: Tile, albumId: string): string {
  const photo = tile.item;
  const path = photoPath(photo, `album-${albumId}`).slice(0, -1);
  return `<div class="view photo-card-view requiredToShowOnServer" style="position: absolute; ${at({ ...tile, height: tile.height + 40 })}">
<div class="photo-card theme-card shown"><div class="photo-card-content" style="width: ${tile.width}px; height: ${tile.height}px">
  <div class="photo-card-photo"><div class="photo">
    <img src="${imageAddress(photo, 'z')}" width="${tile.width}" height="${tile.height}" loading="lazy" alt="">
    <a class="photo-link" href="${path}" title="${escapeHtml(photo.title)}"></a>
  </div></div></div>
  <div class="foot"><div class="info-bar"><div class="left-container"><a class="title" href="${path}">${escapeHtml(photo.title)}</a></div>
  <div class="engagement-container">${engagement}</div></div></div>
</div></div>`;
}

/** A photo in a gallery: links from the start, its picture only once it is scrolled into view. */
export function galleryTile(tile: Tile, context: string): string {
  const photo = tile.item;
  const path = photoPath(photo, context);
  return `<div class="view photo-list-gallery-photo-view requiredToShowOnServer" style="${at(tile)}">
<div class="photo-list-photo-container loading"><div class="photo-container">
  <div class="photo" data-later="${imageAddress(photo, 'c')}"></div>
  <a class="click-target" href="${path}" aria-label="${escapeHtml(photo.title)}"></a>
</div>
<div class="sub-photo-info-bar"><a class="avatar person tiny" style="background-image: url(${iconAddress(photo.owner)})" href="${memberPath(photo.owner)}" data-person-nsid="${photo.owner.nsid}"></a>
  <div class="details"><a class="title" href="${path}">${escapeHtml(photo.title)}</a> <a class="attribution" href="${memberPath(photo.owner)}">by ${escapeHtml(photo.owner.name)}</a></div>
  ${engagement}</div></div>
</div>`;
}

/** A tile of a search in its tile layout: squares, with picture and link in one. */
export function squareTile(tile: Tile): string {
  const photo = tile.item;
  return `<div class="view photo-list-tile-view" style="${at(tile)}"><a href="${photoPath(photo)}" title="${escapeHtml(photo.title)}"><div class="photo" style="background-image: url(${imageAddress(photo, 'q')})"></div></a></div>`;
}
