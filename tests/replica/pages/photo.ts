import { frame } from '../frame';
import { escapeHtml, iconAddress, imageAddress, memberPath, photoPath } from '../html';
import type { Member, Photo, Site } from '../site';

const WELL_HEIGHT = 560;

const avatar = (member: Member, size: string): string =>
  `<a class="avatar person ${size}" href="${memberPath(member)}" data-person-nsid="${member.nsid}" style="background-image: url(${iconAddress(member)})"></a>`;

function neighbour(photo: Photo | undefined, name: string): string {
  return photo
    ? `<a class="navigate-target navigate-${name}" href="${photoPath(photo)}" aria-label="${name}"><span>${name === 'prev' ? '‹' : '›'}</span></a>`
    : '';
}

/** The photo under its transparent facade, with links back and to its neighbours. */
function well(photo: Photo, before: Photo | undefined, after: Photo | undefined): string {
  const height = WELL_HEIGHT - 100;
  const width = Math.round(height * photo.aspect);
  return `<div class="view photo-well-scrappy-view"><div class="height-controller" style="height: ${WELL_HEIGHT}px">
  <a class="entry-type" href="${memberPath(photo.owner)}with/${photo.id}/">← Back to photostream</a>
  <div class="view photo-well-media-scrappy-view">
    <img class="main-photo" src="${imageAddress(photo, 'b')}" width="${width}" height="${height}" alt="${escapeHtml(photo.title)}">
    <span class="facade-of-protection-neue"></span>
  </div>
  ${neighbour(before, 'prev')}${neighbour(after, 'next')}
</div></div>`;
}

function comments(members: readonly Member[]): string {
  const items = members.map(
    (
      member,
    ) => `<div class="view comment-item-view"><div class="comment-item">${avatar(member, 'small')}
<p class="comment-author"><a href="${memberPath(member)}">${escapeHtml(member.name)}</a></p><p class="comment-content">Lovely light in this one.</p></div></div>`,
  );
  return `<div class="view sub-photo-comments-view"><h2>Comments</h2>${items.join('')}</div>`;
}

export function photoPage(site: Site, id: string, lightbox: boolean): string | null {
  const at = site.photos.findIndex((photo) => photo.id === id);
  const photo = site.photos[at];
  if (!photo) return null;
  const [before, after] = [site.photos[at - 1], site.photos[at + 1]];
  if (lightbox) return lightboxPage(photo);
  return frame({
    title: photo.title,
    view: 'photo-page-scrappy',
    head: `<link id="canonicalurl" rel="canonical" href="https://www.flickr.com${photoPath(photo)}" data-dynamic="true">`,
    body: `<div class="photo-content-upper-container">${well(photo, before, after)}</div>
<div class="sub-photo-container fluid-centered"><div class="view sub-photo-view">
  <div class="view attribution-view photo-attribution">${avatar(photo.owner, 'medium')}
    <div class="attribution-info"><a class="owner-name truncate" href="${memberPath(photo.owner)}">${escapeHtml(photo.owner.name)}</a><h1 class="photo-title">${escapeHtml(photo.title)}</h1></div></div>
  ${comments(site.members.filter((member) => member !== photo.owner))}
</div></div>`,
  });
}

function lightboxPage(photo: Photo): string {
  const width = Math.round(600 * photo.aspect);
  return frame({
    title: photo.title,
    view: 'photo-page-lightbox-scrappy',
    body: `<div class="photo-page-lightbox-scrappy-view"><div class="view photo-well-view"><div class="view photo-well-media-view">
<img class="main-photo" src="${imageAddress(photo, 'b')}" width="${width}" height="600" alt="${escapeHtml(photo.title)}"><span class="facade-of-protection-neue"></span>
</div></div><div class="foot-overlay"><a href="${photoPath(photo)}">Back to photo page</a></div></div>`,
  });
}
