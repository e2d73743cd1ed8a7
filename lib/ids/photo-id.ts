const DECIMAL = /^[1-9]\d{0,15}$/;

/**
 * A photo id as a number, or -1 if the text is not one: photo ids are decimal, without sign or leading
 * zeros, and below 2^53. Ids of albums and galleries, with 17 digits, are rejected.
 */
export function parsePhotoId(text: string): number {
  if (!DECIMAL.test(text)) return -1;
  const id = Number(text);
  return id <= Number.MAX_SAFE_INTEGER ? id : -1;
}

/** Whether the text is a photo id. */
export const isPhotoId = (text: string): boolean => parsePhotoId(text) >= 0;

const LONG = /^(?:[1-9][0-9]{8,10}|9[0-9]{12})$/;

/**
 * Whether a number has as many digits as photo ids since 2006 (nine to eleven), or is an invented one. A
 * shorter number without a label may be a row count, one of 13 digits a time in milliseconds.
 */
export const isLongPhotoId = (text: string): boolean => LONG.test(text);
