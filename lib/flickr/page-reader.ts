import { parseImageAddress } from './image-file';
import { isNsid, parseOwner } from './nsid';
import { isPhotoId } from './photo-id';

/** One photo's box on the page: the element a badge is put into. */
export interface PhotoBox {
  photoId: string;
  box: HTMLElement;
}

/** A member named on the page: by NSID where the page shows it, else by path alias. */
export interface MemberMention {
  nsid: string | null;
  alias: string | null;
  role: 'profile' | 'attribution' | 'comment' | 'contact';
  element: HTMLElement;
}

/** What a page shows. `pairs` are aliases with the NSID that the page shows for the same member. */
export interface PageFindings {
  photos: PhotoBox[];
  members: MemberMention[];
  pairs: { alias: string; nsid: string }[];
}

const BOX =
  '.photo-list-photo-view, .photo-list-gallery-photo-view, .photo-card-view, .photo-well-media-scrappy-view';

/** Reads a page or a changed part of it; a part inside a photo's box gives that box's finding. */
export function readPage(root: Document | Element, url: URL): PageFindings {
  const photos = new Map<Element, PhotoBox>();
  const scope = 'closest' in root ? (root.closest(BOX) ?? root) : root;
  const carriers = [...scope.querySelectorAll<HTMLElement>('a[href], img, [style*="url("]')];
  if ('closest' in scope) carriers.unshift(scope as HTMLElement);
  for (const carrier of carriers) {
    const box = carrier.closest<HTMLElement>(BOX);
    const photoId = photoOf(carrier);
    if (box && photoId && !photos.has(box)) photos.set(box, { photoId, box });
  }
  return { photos: [...photos.values()], members: profile(root, url), pairs: [] };
}

function photoOf(element: HTMLElement): string | null {
  const link = /\/photos\/[^/]+\/([0-9]+)(?:[/?#]|$)/.exec(element.getAttribute('href') ?? '');
  if (link && isPhotoId(link[1]!)) return link[1]!;
  const style = /url\(["']?([^"')]+)/.exec(element.getAttribute('style') ?? '');
  const image = parseImageAddress(style?.[1] ?? element.getAttribute('src') ?? '');
  return image?.kind === 'photo' ? image.photoId : null;
}

function profile(root: Document | Element, url: URL): MemberMention[] {
  const owner = parseOwner(/^\/(?:photos|people)\/([^/]+)/.exec(url.pathname)?.[1] ?? '');
  const element = root.querySelector<HTMLElement>('.title-block-content, .details-section header');
  if (!owner || !element) return [];
  const nsid = isNsid(owner) ? owner : null;
  return [{ nsid, alias: nsid ? null : owner, role: 'profile', element }];
}
