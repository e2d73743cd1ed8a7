import type { Candidate } from './candidates';
import { attributeOf } from '../../dom/nodes';
import { glance } from './glance';
import { isPhotoId } from '../../ids/photo-id';
import type { Query } from '../address/types';
import { isWritable, isWritableOverlay, isWritablePicture } from './written';

/**
 * One element in a box that refers to a photo: a `picture` of it, a `link` over or around the picture, or a
 * link of `words`: its title, or a mention of another photo. A `cover` is a link over the picture to an
 * album or the like.
 */
export interface PhotoEvidence {
  kind: 'picture' | 'link' | 'words' | 'cover';
  photoId: string;
  element: HTMLElement;
  /** Whether a member may have written it: what the app renders takes precedence. */
  isWritable: boolean;
}

/** Adds an element's evidence about photos. In text written by members, only pictures count. */
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
 * The photo that the evidence of these kinds agrees on; undefined without evidence, null if it disagrees.
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

/** Whether a link leads to something with a photo for a cover. */
export function isList(target: Query | null): boolean {
  return target !== null && ['album', 'gallery', 'group', 'tag'].includes(target.kind);
}
