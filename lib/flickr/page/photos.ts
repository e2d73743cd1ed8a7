import { ownBox } from './boxes';
import { imageOf, targetOf, type Carrier } from './candidates';
import { readMemberLink, sameOwner } from '../address/links';
import { awaitedBox } from './overlays';
import type { Place } from './page-address';
import { addSigns, agreedPhoto, type Sign } from './photo-evidence';
import type { Surroundings } from './element-context';

/** One photo's box on the page: the element a badge is put into. */
export interface PhotoBox {
  photoId: string;
  box: HTMLElement;
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
  boxesOf(carriers, place).forEach(({ kind, signs }, box) => {
    if (kind === null && isBackdrop(box, signs, place)) return;
    const photoId = kind === 'well' ? shownInWell(signs, place) : shownIn(kind, signs, place);
    if (photoId !== null) found.push({ photoId, box });
    else if (kind === 'tile' || kind === 'part') found.push(...shownApart(signs));
  });
  return found;
}

function boxesOf(carriers: readonly Carrier[], place: Place): Map<HTMLElement, Box> {
  const boxes = new Map<HTMLElement, Box>();
  carriers.forEach((carrier) => {
    const { noPhotos, box, boxKind } = carrier.around;
    if (noPhotos) return;
    const element = box ?? boxOfOne(carrier, place);
    if (!element) return;
    let known = boxes.get(element);
    if (!known) {
      boxes.set(element, (known = { kind: boxKind, signs: [] }));
      if (!box && element !== carrier.element) addSigns(linkCarrier(element), known.signs);
    }
    addSigns(carrier, known.signs);
  });
  return boxes;
}

/** Where no class name suggests a box. */
function boxOfOne({ element, image, target }: Carrier, place: Place): HTMLElement | null {
  if (image?.kind === 'photo') return ownBox(element);
  return target?.kind === 'photo' ? awaitedBox(element, place) : null;
}

/** The own box of a picture may be the link around it, which has its say too. */
function linkCarrier(element: HTMLElement): Omit<Carrier, 'around'> {
  const target = element.localName === 'a' ? targetOf(element) : null;
  return { element, image: imageOf(element), target };
}

function shownIn(kind: Box['kind'], signs: readonly Sign[], place: Place): string | null {
  const shown = agreedPhoto(signs, 'picture', 'link');
  const isCover = place.listsCovers || signs.some((sign) => sign.kind === 'cover');
  if (isCover && signs.every((sign) => sign.kind !== 'link')) return null;
  if (shown !== undefined) return shown;
  return (kind === 'tile' ? agreedPhoto(signs, 'words') : null) ?? null;
}

/**
 * Whether a picture stands behind what is said of the page's own member, as in the head of an album:
 * then it is no photo of the list, though it may be of one.
 */
function isBackdrop(box: HTMLElement, signs: readonly Sign[], { owner }: Place): boolean {
  if (owner === null || signs.some(({ element }) => element !== box)) return false;
  const links = [...box.getElementsByTagName('a')];
  const names = (link: Element) => readMemberLink(link.getAttribute('href') ?? '');
  return (
    links.some((link) => sameOwner(names(link) ?? '', owner)) &&
    links.every((link) => targetOf(link)?.kind !== 'photo')
  );
}

/** The main photo is the address's; while its picture is still another's, it is neither. */
function shownInWell(signs: readonly Sign[], { photoId }: Place): string | null {
  const shown = agreedPhoto(signs, 'picture');
  return shown === undefined || shown === photoId ? photoId : null;
}

/** Several pictures in what class names took for one box: each gets its own. */
function shownApart(signs: readonly Sign[]): PhotoBox[] {
  const pictures = signs.filter(({ kind }) => kind === 'picture');
  if (agreedPhoto(pictures, 'picture') !== null) return [];
  const apart = new Map<HTMLElement, Sign[]>();
  for (const picture of pictures) {
    const box = ownBox(picture.element);
    if (box) apart.set(box, [...(apart.get(box) ?? []), picture]);
  }
  return [...apart].flatMap(([box, own]) => {
    const photoId = agreedPhoto(own, 'picture');
    return photoId ? { photoId, box } : [];
  });
}
