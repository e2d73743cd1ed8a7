/**
 * The first id of invented photos, a hundred times higher than Flickr's ids have reached, so no real photo
 * is accused.
 */
export const FIRST_INVENTED_PHOTO = 9_000_000_000_000;

/** Whether a photo id is an invented one. */
export const isInventedPhoto = (photoId: string | number): boolean =>
  Number(photoId) >= FIRST_INVENTED_PHOTO;

/** The NSID of an invented member. Flickr has never issued one with this ending. */
export const inventedNsid = (number: number): string => `${number}@N99`;

/** Whether an NSID is an invented member's. */
export const isInventedNsid = (nsid: string): boolean => nsid.endsWith('@N99');
