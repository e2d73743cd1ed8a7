import { ownBox } from './boxes';
import { imageOf, targetOf, type Candidate } from './candidates';
import { SEVERAL } from './contents';
import { tagOf } from './dom';
import { awaitedBox } from './overlays';
import type { PageAddress } from './page-address';
import { addEvidence, agreedPhoto, type PhotoEvidence } from './photo-evidence';
import type { ElementContext } from './element-context';
import type { Reading } from './reading';

/** One photo's box on the page: the element a badge is put into. */
export interface PhotoBox {
  photoId: string;
  box: HTMLElement;
}

interface Box {
  kind: ElementContext['boxKind'];
  evidence: PhotoEvidence[];
}

/**
 * The boxes that show one photo each, in the order of the page, one for each however many things
 * in it name the photo. Where they disagree, as while the page changes, there is none.
 */
export function findPhotos(candidates: readonly Candidate[], reading: Reading): PhotoBox[] {
  const { address } = reading;
  const found: PhotoBox[] = [];
  boxesOf(candidates, reading).forEach(({ kind, evidence }, box) => {
    if (kind === null && isBackdrop(box, evidence, reading)) return;
    const photoId =
      kind === 'well' ? shownInWell(evidence, address) : shownIn(kind, evidence, address);
    if (photoId !== null) found.push({ photoId, box });
    else if (kind === 'tile' || kind === 'part')
      for (const apart of shownApart(evidence, reading)) found.push(apart);
  });
  return found;
}

function boxesOf(candidates: readonly Candidate[], reading: Reading): Map<HTMLElement, Box> {
  const boxes = new Map<HTMLElement, Box>();
  candidates.forEach((candidate) => {
    const { noPhotos, box, boxKind } = candidate.around;
    if (noPhotos) return;
    const element = box ?? boxOfOne(candidate, reading);
    if (!element) return;
    let known = boxes.get(element);
    if (!known) {
      boxes.set(element, (known = { kind: boxKind, evidence: [] }));
      if (!box && element !== candidate.element)
        addEvidence(linkCandidate(element), known.evidence);
    }
    addEvidence(candidate, known.evidence);
  });
  return boxes;
}

/** Where no class name suggests a box. */
function boxOfOne(
  { element, image, target, around }: Candidate,
  reading: Reading,
): HTMLElement | null {
  if (image?.kind === 'photo') return ownBox(element, around, reading);
  return target?.kind === 'photo' ? awaitedBox(element, reading) : null;
}

/** The own box of a picture may be the link around it, which has its say too. */
function linkCandidate(element: HTMLElement): Omit<Candidate, 'around'> {
  const target = tagOf(element) === 'a' ? targetOf(element) : null;
  return { element, image: imageOf(element), target };
}

function shownIn(
  kind: Box['kind'],
  evidence: readonly PhotoEvidence[],
  address: PageAddress,
): string | null {
  const shown = agreedPhoto(evidence, 'picture', 'link');
  const isCover = address.listsCovers || evidence.some((sign) => sign.kind === 'cover');
  if (isCover && evidence.every((sign) => sign.kind !== 'link')) return null;
  if (shown !== undefined) return shown;
  return (kind === 'tile' ? agreedPhoto(evidence, 'words') : null) ?? null;
}

/**
 * Whether a picture stands behind what is said of the page's own member, as in the head of an album:
 * then it is no photo of the list, though it may be of one.
 */
function isBackdrop(
  box: HTMLElement,
  evidence: readonly PhotoEvidence[],
  { address, contentsOf }: Reading,
): boolean {
  if (address.owner === null || evidence.some(({ element }) => element !== box)) return false;
  const { linked, namesOwner, isLarge } = contentsOf(box);
  return linked !== SEVERAL && (isLarge || (namesOwner && linked === null));
}

/** The main photo is the address's; while its picture is still another's, it is neither. */
function shownInWell(evidence: readonly PhotoEvidence[], { photoId }: PageAddress): string | null {
  const shown = agreedPhoto(evidence, 'picture');
  return shown === undefined || shown === photoId ? photoId : null;
}

/** Several pictures in what class names took for one box: each gets its own. */
function shownApart(evidence: readonly PhotoEvidence[], reading: Reading): PhotoBox[] {
  const pictures = evidence.filter(({ kind }) => kind === 'picture');
  if (agreedPhoto(pictures, 'picture') !== null) return [];
  const apart = new Map<HTMLElement, PhotoEvidence[]>();
  for (const picture of pictures) {
    const box = ownBox(picture.element, reading.around(picture.element), reading);
    const own = box && apart.get(box);
    if (own) own.push(picture);
    else if (box) apart.set(box, [picture]);
  }
  return [...apart].flatMap(([box, own]) => {
    const photoId = agreedPhoto(own, 'picture');
    return photoId ? { photoId, box } : [];
  });
}
