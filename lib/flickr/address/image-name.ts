import { isPhotoId } from '../../ids/photo-id';

const END = String.raw`(?:_[0-9]?[a-z])?(?:_d)?(?:\(\d+\)| \(\d+\))?\.(?:jpe?g|png|gif|webp)$`;

/** As Flickr's image hosts name a file: `<photo>_<secret>_<size>.jpg`. The secret has ten digits or more. */
const SERVED = new RegExp(`^([0-9]+)_[0-9a-f]{10,16}${END}`, 'i');

/** As Flickr names a download: `<title>_<photo>_<size>.jpg`. */
const TITLED =
  /^.*[_-]([1-9][0-9]{8,15})_(?:[0-9]k|[a-z])(?:_d)?(?: ?\([0-9]+\))?\.(?:jpe?g|png|gif|webp)$/i;

/** As people and programs name files of Flickr: `flickr_<photo>.jpg`, `<photo>_o.jpg`, `<photo>.jpg`. */
const NUMBERED = new RegExp(`^(?:flickr(?:[_-]photo)?[_-])?([1-9][0-9]{8,15})${END}`, 'i');

/**
 * The photo that the name of an image file tells, also behind a path; null where it tells none.
 * A number alone must have the length of a photo id of today, as cameras number their files too.
 */
export function readImageName(text: string): string | null {
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  const id = (SERVED.exec(name) ?? TITLED.exec(name) ?? NUMBERED.exec(name))?.[1];
  return id !== undefined && isPhotoId(id) ? id : null;
}
