/**
 * Source of a regular expression for NSIDs in their normal form. No more digits than the pack
 * holds: 13, where Flickr's have at most 11.
 */
export const NSID = '[1-9][0-9]{0,12}@N[0-9]{2}';

const WHOLE = new RegExp(`^${NSID}$`);

/** Whether the text is an NSID in its normal form. */
export const isNsid = (text: string): boolean => WHOLE.test(text);

/** An owner as sightings name one: path aliases in lower case. Null for an NSID out of range. */
export function normalOwner(owner: string | null): string | null {
  if (owner?.includes('@')) return isNsid(owner) ? owner : null;
  return owner?.toLowerCase() ?? null;
}
