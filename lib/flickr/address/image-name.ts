import { isLongPhotoId, isPhotoId } from '../../ids/photo-id';
import { isOnFlickr } from './hosts';

const END = String.raw`(?:_[0-9]?[a-z])?(?:_d)?(?:\(\d+\)| \(\d+\))?\.(?:jpe?g|png|gif|webp)$`;

/** A file on Flickr's image hosts: `<photo>_<secret>_<size>.jpg`. The secret has at least ten digits. */
const SERVED = new RegExp(`^([0-9]+)_([0-9a-f]{10,16})${END}`, 'i');

const ID = '([1-9][0-9]{8,12})';

/** A file from Facebook or Instagram, with three numbers: `<photo>_<photo>_<number>_n.jpg`. */
const OTHER_SITE = /^[0-9]{6,}_[0-9]{6,}_[0-9]{6,}_[a-z]+\./i;

/** A file downloaded from Flickr: `<title>_<photo>_<size>.jpg`. */
const TITLED = new RegExp(
  `^.*[_-]${ID}_(?:[0-9]k|[a-z])(?:_d)?(?: ?\\([0-9]+\\))?\\.(?:jpe?g|png|gif|webp)$`,
  'i',
);

/**
 * Names that people and programs give to Flickr photos: `flickr_<photo>.jpg`, `<photo>_o.jpg`,
 * `<photo>.jpg`.
 */
const NUMBERED = new RegExp(`^(?:flickr(?:[_-]photo)?[_-])?${ID}${END}`, 'i');

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/** Other sites number their images too: there, only a secret with letters shows that it is Flickr's name. */
const isElsewhere = (text: string, secret: string): boolean =>
  ADDRESS.test(text) && !isOnFlickr(text) && !/[a-f]/i.test(secret);

/**
 * The photo id in the name of an image file, with or without a path; null if there is none. A number alone
 * must be as long as recent photo ids, because cameras number their files too.
 */
export function readImageName(text: string): string | null {
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  if (OTHER_SITE.test(name)) return null;
  const [, served, secret = ''] = SERVED.exec(name) ?? [];
  if (isElsewhere(text, secret)) return null;
  // A short number before one as long as a photo id may be a title: it is unclear which is the photo's.
  if (served !== undefined && !isLongPhotoId(served) && isLongPhotoId(secret)) return null;
  if (served !== undefined) return isPhotoId(served) ? served : null;
  const id = (TITLED.exec(name) ?? NUMBERED.exec(name))?.[1];
  return id !== undefined && isLongPhotoId(id) ? id : null;
}
