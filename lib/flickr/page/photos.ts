import { boxOfOverlay, ownBox } from './boxes';
import { imageOf, targetOf, type Candidate } from './candidates';
import { SEVERAL } from './contents';
import { isCardPicture } from './hints';
import { parentOf, tagOf } from '../../dom/nodes';
import type { PageAddress } from './page-address';
import { addEvidence, agreedPhoto, type PhotoEvidence } from './photo-evidence';
import type { ElementContext } from './element-context';
import type { Reading } from './reading';
import { writtenBox } from './written';

/** A photo's box on the page: the element that gets the badge. */
export interface PhotoBox {
  photoId: string;
  box: HTMLElement;
}

interface Box {
  kind: ElementContext['boxKind'];
  evidence: PhotoEvidence[];
}

/**
 * The boxes that show one photo each, in document order; a box appears once, however many elements in it
 * refer to the photo. If they disagree, as while the page changes, it is left out.
 */
export function findPhotos(candidates: readonly Candidate[], reading: Reading): PhotoBox[] {
  const { address } = reading;
  const found: PhotoBox[] = [];
  boxesOf(candidates, reading).forEach(({ kind, evidence }, box) => {
    if (kind === null && isBackdrop(box, evidence, reading)) return;
    const photoId =
      kind === 'well' ? shownInWell(evidence, address) : shownIn(kind, evidence, address);
    if (photoId !== null)
      found.push({ photoId, box: kind === 'part' ? spotIn(box, evidence, photoId) : box });
    const rest = photoId === null ? evidence : evidence.filter((it) => it.isWritable);
    if (kind !== null) for (const apart of shownApart(rest, photoId, reading)) found.push(apart);
  });
  return found;
}

function boxesOf(candidates: readonly Candidate[], reading: Reading): Map<HTMLElement, Box> {
  const boxes = new Map<HTMLElement, Box>();
  candidates.forEach((candidate) => {
    const { noPhotos, boxKind, written } = candidate.around;
    if (noPhotos) return;
    const box = written ? null : candidate.around.box;
    const element = box ?? boxOfOne(candidate, reading);
    if (!element) return;
    let known = boxes.get(element);
    if (!known) {
      boxes.set(element, (known = { kind: box && boxKind, evidence: [] }));
      if (!box && element !== candidate.element)
        addEvidence(linkCandidate(element), known.evidence);
    }
    addEvidence(candidate, known.evidence);
  });
  return boxes;
}

/** The picture within a card: the member's icon may be above it. */
function spotIn(
  box: HTMLElement,
  evidence: readonly PhotoEvidence[],
  photoId: string,
): HTMLElement {
  const sign = evidence.find((it) => it.photoId === photoId);
  for (let at: Element | null = sign?.element ?? null; at && at !== box; at = parentOf(at))
    if (isCardPicture(at)) return at as HTMLElement;
  return box;
}

/** The box of a picture for which no class name suggests one. */
function boxOfOne(candidate: Candidate, reading: Reading): HTMLElement | null {
  const { element, image, target, around } = candidate;
  if (image?.kind === 'photo')
    return around.written ? writtenBox(element) : ownBox(element, around, reading);
  const isAwaited = target?.kind === 'photo' && !around.written;
  return isAwaited ? boxOfOverlay(element, reading) : null;
}

/** A picture's box may be the link around it, which counts as evidence too. */
function linkCandidate(element: HTMLElement): Omit<Candidate, 'around'> {
  const target = tagOf(element) === 'a' ? targetOf(element) : null;
  return { element, image: imageOf(element), target };
}

function shownIn(
  kind: Box['kind'],
  evidence: readonly PhotoEvidence[],
  address: PageAddress,
): string | null {
  const ofApp = evidence.filter((sign) => !sign.isWritable);
  const shown = agreedPhoto(ofApp, 'picture', 'link') ?? agreedPhoto(evidence, 'picture', 'link');
  const isCover = address.listsCovers || evidence.some((sign) => sign.kind === 'cover');
  if (isCover && evidence.every((sign) => sign.kind !== 'link')) return null;
  if (shown !== undefined) return shown;
  return (kind === 'tile' ? agreedPhoto(evidence, 'words') : null) ?? null;
}

/**
 * Whether a picture is the background of the header about the page's owner, as on an album: it is not a
 * photo of the list, though it may show one.
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

/** The main photo is the one in the address; while the picture is still that of another, it is neither. */
function shownInWell(evidence: readonly PhotoEvidence[], { photoId }: PageAddress): string | null {
  const ofApp = evidence.filter((sign) => !sign.isWritable);
  const shown = agreedPhoto(ofApp, 'picture');
  return shown === undefined || shown === photoId ? photoId : null;
}

/**
 * Several pictures in what class names suggested as one box: each gets its own box, except those of the
 * photo that the box belongs to.
 */
function shownApart(
  evidence: readonly PhotoEvidence[],
  shown: string | null,
  reading: Reading,
): PhotoBox[] {
  const pictures = evidence.filter((sign) => sign.kind === 'picture' && sign.photoId !== shown);
  if (shown === null && agreedPhoto(pictures, 'picture') !== null) return [];
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
