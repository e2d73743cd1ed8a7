const DECIMAL = /^[1-9]\d{0,15}$/;

/**
 * A photo id as a number, or -1 where the text is none: photo ids are decimal, without sign or
 * leading zeros, and below 2^53 (an album's 17 digits are not one).
 */
export function parsePhotoId(text: string): number {
  if (!DECIMAL.test(text)) return -1;
  const id = Number(text);
  return id <= Number.MAX_SAFE_INTEGER ? id : -1;
}

/** Even and odd ids are kept apart, as sets of their halves. (`%` is slow beyond 2^31.) */
export const halfOf = (id: number): number => Math.floor(id / 2);

/** 0 for even ids, 1 for odd ones. */
export const parityOf = (id: number): 0 | 1 => (halfOf(id) * 2 === id ? 0 : 1);
