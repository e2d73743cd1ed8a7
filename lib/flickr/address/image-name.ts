import { isLongPhotoId, isPhotoId } from '../../ids/photo-id';

const END = String.raw`(?:_[0-9]?[a-z])?(?:_d)?(?:\(\d+\)| \(\d+\))?\.(?:jpe?g|png|gif|webp)$`;

/** As Flickr's image hosts name a file: `<photo>_<secret>_<size>.jpg`. The secret has ten digits or more. */
const SERVED = new RegExp(`^([0-9]+)_([0-9a-f]{10,16})${END}`, 'i');

const ID = '([1-9][0-9]{8,12})';

/** As Facebook and Instagram name a file, by three numbers: `<photo>_<photo>_<number>_n.jpg`. */
const OTHER_SITE = /^[0-9]{6,}_[0-9]{6,}_[0-9]{6,}_[a-z]+\./i;

/** As Flickr names a download: `<title>_<photo>_<size>.jpg`. */
const TITLED = new RegExp(
  `^.*[_-]${ID}_(?:[0-9]k|[a-z])(?:_d)?(?: ?\\([0-9]+\\))?\\.(?:jpe?g|png|gif|webp)$`,
  'i',
);

/** As people and programs name files of Flickr: `flickr_<photo>.jpg`, `<photo>_o.jpg`, `<photo>.jpg`. */
const NUMBERED = new RegExp(`^(?:flickr(?:[_-]photo)?[_-])?${ID}${END}`, 'i');

/**
 * The photo that the name of an image file tells, also behind a path; null where it tells none.
 * A number alone must have the length of a photo id of today, as cameras number their files too.
 */
export function readImageName(text: string): string | null {
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  if (OTHER_SITE.test(name)) return null;
  const [, served, secret = ''] = SERVED.exec(name) ?? [];
  // A short number before one like a photo's may be a title: nobody knows which of them is the photo.
  if (served !== undefined && !isLongPhotoId(served) && isLongPhotoId(secret)) return null;
  if (served !== undefined) return isPhotoId(served) ? served : null;
  const id = (TITLED.exec(name) ?? NUMBERED.exec(name))?.[1];
  return id !== undefined && isLongPhotoId(id) ? id : null;
}
