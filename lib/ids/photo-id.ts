const DECIMAL = /^[1-9][0-9]{0,15}$/;

/**
 * Whether the text is a photo id: a decimal number without leading zeros, below 2^53. The 17
 * digits of an album or gallery id are none.
 */
export function isPhotoId(text: string): boolean {
  return DECIMAL.test(text) && Number(text) <= Number.MAX_SAFE_INTEGER;
}
