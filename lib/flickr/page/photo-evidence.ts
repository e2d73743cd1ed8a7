import type { Candidate } from './candidates';
import { glance } from './glance';
import { isPhotoId } from '../../ids/photo-id';
import type { Query } from '../address/types';

/**
 * One thing in a box that names a photo: a `picture` of it, a `link` that lies over or around the
 * picture, or a link of `words`: its title, or somebody's mention of another photo. A `cover` is
 * a link over the picture that leads to an album or the like.
 */
export interface PhotoEvidence {
  kind: 'picture' | 'link' | 'words' | 'cover';
  photoId: string;
  element: HTMLElement;
}

/** Adds what the element says of photos. */
export function addEvidence(
  { element, image, target }: Omit<Candidate, 'around'>,
  evidence: PhotoEvidence[],
): void {
  if (image?.kind === 'photo') evidence.push({ kind: 'picture', photoId: image.photoId, element });
  if (target?.kind === 'photo') {
    const kind = isOverPicture(element) ? 'link' : 'words';
    evidence.push({ kind, photoId: target.photoId, element });
  } else if (isList(target)) {
    if (isOverPicture(element)) evidence.push({ kind: 'cover', photoId: '', element });
  } else if (!target) {
    const photoId = element.getAttribute('data-photo-id');
    if (photoId && isPhotoId(photoId)) evidence.push({ kind: 'picture', photoId, element });
  }
}

/**
 * The photo that the evidence of these kinds agree on; undefined where there are none, null where
 * they disagree.
 */
export function agreedPhoto(
  evidence: readonly PhotoEvidence[],
  ...kinds: PhotoEvidence['kind'][]
): string | null | undefined {
  let agreed: string | undefined;
  for (const { kind, photoId } of evidence) {
    if (!kinds.includes(kind)) continue;
    if (agreed !== undefined && agreed !== photoId) return null;
    agreed = photoId;
  }
  return agreed;
}

/** Whether a link leads to something that has a photo for its cover. */
export function isList(target: Query | null): boolean {
  return target !== null && ['album', 'gallery', 'group', 'tag'].includes(target.kind);
}

function isOverPicture(link: Element): boolean {
  const { words, picture } = glance(link);
  return !words || picture;
}
