import { isList, ownBox, targetOf } from './boxes';
import { imageOf, PICTURES } from './carriers';
import { isPhotoId } from './photo-id';
import type { Place } from './place';
import type { Surroundings } from './surroundings';

/** One photo's box on the page: the element a badge is put into. */
export interface PhotoBox {
  photoId: string;
  box: HTMLElement;
}

/** An element that may name a photo or a member, and where it stands. */
export interface Carrier {
  element: Element;
  around: Surroundings;
}

/**
 * One thing in a box that names a photo: a `picture` of it, a `link` that lies over or around the
 * picture, or a link of `words`: its title, or somebody's mention of another photo. A `cover` is
 * a link over the picture that leads to an album or the like.
 */
interface Sign {
  kind: 'picture' | 'link' | 'words' | 'cover';
  photoId: string;
  element: Element;
}

interface Box {
  kind: Surroundings['boxKind'];
  signs: Sign[];
}

/**
 * The boxes that show one photo each, in the order of the page, one for each however many things
 * in it name the photo. Where they disagree, as while the page changes, there is none.
 */
export function findPhotos(carriers: readonly Carrier[], place: Place): PhotoBox[] {
  const found: PhotoBox[] = [];
  for (const [box, { kind, signs }] of boxesOf(carriers)) {
    const photoId = kind === 'well' ? shownInWell(signs, place) : shownIn(kind, signs, place);
    if (photoId !== null) found.push({ photoId, box });
    else if (kind !== 'well') found.push(...shownApart(signs));
  }
  return found;
}

function boxesOf(carriers: readonly Carrier[]): Map<HTMLElement, Box> {
  const boxes = new Map<HTMLElement, Box>();
  const at = (element: HTMLElement, kind: Box['kind'], signs: Sign[]): Box => {
    let box = boxes.get(element);
    if (!box) boxes.set(element, (box = { kind, signs }));
    return box;
  };
  for (const { element, around } of carriers) {
    if (around.noPhotos) continue;
    const signs = signsOf(element);
    if (around.box) at(around.box, around.boxKind, []).signs.push(...signs);
    else if (signs.some(({ kind }) => kind === 'picture')) {
      const own = ownBox(element);
      if (own) at(own, null, own === element ? [] : signsOf(own)).signs.push(...signs);
    }
  }
  return boxes;
}

function signsOf(element: Element): Sign[] {
  const signs: Sign[] = [];
  const image = imageOf(element);
  if (image?.kind === 'photo') signs.push({ kind: 'picture', photoId: image.photoId, element });
  const photoId = element.getAttribute('data-photo-id');
  if (photoId && isPhotoId(photoId)) signs.push({ kind: 'picture', photoId, element });

  const target = element.localName === 'a' ? targetOf(element) : null;
  if (target?.kind === 'photo') {
    const kind = isOverPicture(element) ? 'link' : 'words';
    signs.push({ kind, photoId: target.photoId, element });
  } else if (isList(target) && isOverPicture(element)) {
    signs.push({ kind: 'cover', photoId: '', element });
  }
  return signs;
}

function isOverPicture(link: Element): boolean {
  return link.textContent.trim() === '' || link.querySelector(PICTURES) !== null;
}

function shownIn(kind: Box['kind'], signs: readonly Sign[], place: Place): string | null {
  const isLinked = signs.some((sign) => sign.kind === 'link');
  if (!isLinked && (place.listsCovers || signs.some((sign) => sign.kind === 'cover'))) return null;
  const shown = photosOf(signs, 'picture', 'link');
  if (shown.size > 0) return only(shown);
  return kind === 'tile' ? only(photosOf(signs, 'words')) : null;
}

/** The main photo is the address's; while its picture is still another's, it is neither. */
function shownInWell(signs: readonly Sign[], { photoId }: Place): string | null {
  const shown = photosOf(signs, 'picture');
  return shown.size === 0 || only(shown) === photoId ? photoId : null;
}

/** Several pictures in what class names took for one box: each gets its own. */
function shownApart(signs: readonly Sign[]): PhotoBox[] {
  const pictures = signs.filter(({ kind }) => kind === 'picture');
  if (photosOf(pictures, 'picture').size < 2) return [];
  const apart = new Map<HTMLElement, Set<string>>();
  for (const { photoId, element } of pictures) {
    const box = ownBox(element);
    if (box) apart.set(box, (apart.get(box) ?? new Set()).add(photoId));
  }
  return [...apart].flatMap(([box, photos]) => {
    const photoId = only(photos);
    return photoId === null ? [] : { photoId, box };
  });
}

function photosOf(signs: readonly Sign[], ...kinds: Sign['kind'][]): Set<string> {
  const wanted = signs.filter(({ kind }) => kinds.includes(kind));
  return new Set(wanted.map(({ photoId }) => photoId));
}

function only(photos: ReadonlySet<string>): string | null {
  const [photoId = null] = photos;
  return photos.size === 1 ? photoId : null;
}
