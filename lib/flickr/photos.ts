import { ownBox } from './boxes';
import { imageOf, targetOf, type Carrier } from './carriers';
import type { Place } from './place';
import { addSigns, agreedPhoto, type Sign } from './signs';
import type { Surroundings } from './surroundings';

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
  for (const [box, { kind, signs }] of boxesOf(carriers)) {
    const photoId = kind === 'well' ? shownInWell(signs, place) : shownIn(kind, signs, place);
    if (photoId !== null) found.push({ photoId, box });
    else if (kind === 'tile' || kind === 'part') found.push(...shownApart(signs));
  }
  return found;
}

function boxesOf(carriers: readonly Carrier[]): Map<HTMLElement, Box> {
  const boxes = new Map<HTMLElement, Box>();
  for (const carrier of carriers) {
    const { noPhotos, box, boxKind } = carrier.around;
    if (noPhotos) continue;
    const element = box ?? (carrier.image?.kind === 'photo' ? ownBox(carrier.element) : null);
    if (!element) continue;
    let known = boxes.get(element);
    if (!known) {
      boxes.set(element, (known = { kind: boxKind, signs: [] }));
      if (!box && element !== carrier.element) addSigns(linkCarrier(element), known.signs);
    }
    addSigns(carrier, known.signs);
  }
  return boxes;
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
