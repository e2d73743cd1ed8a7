import type { Candidate } from './candidates';
import { attributeOf } from '../../dom/nodes';
import { glance } from './glance';
import { isPhotoId } from '../../ids/photo-id';
import type { Query } from '../address/types';
import { isWritable, isWritableOverlay, isWritablePicture } from './written';

/**
 * One thing in a box that names a photo: a `picture` of it, a `link` that lies over or around the
 * picture, or a link of `words`: its title, or somebody's mention of another photo. A `cover` is
 * a link over the picture that leads to an album or the like.
 */
export interface PhotoEvidence {
  kind: 'picture' | 'link' | 'words' | 'cover';
  photoId: string;
  element: HTMLElement;
  /** Whether a member may have written it: what the app says counts before it. */
  isWritable: boolean;
}

/** Adds what the element says of photos. A text that a member wrote says it by pictures alone. */
export function addEvidence(
  { element, image, target }: Omit<Candidate, 'around'>,
  evidence: PhotoEvidence[],
): void {
  if (image?.kind === 'photo') {
    const { photoId } = image;
    evidence.push({ kind: 'picture', photoId, element, isWritable: isWritablePicture(element) });
  }
  const { words, picture: isFilled } = glance(element);
  const isOverPicture = !words || isFilled;
  const written = isFilled ? isWritable(element) : isWritableOverlay(element);
  const add = (kind: PhotoEvidence['kind'], photoId: string) => {
    evidence.push({ kind, photoId, element, isWritable: written });
  };
  if (target?.kind === 'photo') {
    const kind = isOverPicture ? 'link' : 'words';
    if (!written || isFilled) add(kind, target.photoId);
  } else if (isList(target)) {
    if (isOverPicture && (!written || isFilled)) add('cover', '');
  } else if (!target) {
    const photoId = attributeOf(element, 'data-photo-id');
    if (photoId && isPhotoId(photoId)) add('picture', photoId);
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
