/**
 * Invented photos have numbers from here on, a hundred times beyond those that Flickr has reached: they
 * can accuse nobody.
 */
export const FIRST_INVENTED_PHOTO = 9_000_000_000_000;

/** Whether a photo's number is an invented one. */
export const isInventedPhoto = (photoId: string | number): boolean =>
  Number(photoId) >= FIRST_INVENTED_PHOTO;

/** The NSID of an invented member. Flickr never gave one that ends so. */
export const inventedNsid = (number: number): string => `${number}@N99`;

/** Whether an NSID is an invented member's. */
export const isInventedNsid = (nsid: string): boolean => nsid.endsWith('@N99');
