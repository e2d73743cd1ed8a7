/**
 * A regular expression's source for NSIDs in their normal form. At most 13 digits, the limit of packs;
 * Flickr's have at most 11.
 */
export const NSID = '[1-9][0-9]{0,12}@N[0-9]{2}';

const WHOLE = new RegExp(`^${NSID}$`);

/** Whether the text is an NSID in its normal form. */
export const isNsid = (text: string): boolean => WHOLE.test(text);

/** An owner in the form that sightings use: path aliases in lower case. Null for an NSID out of range. */
export function normalOwner(owner: string | null): string | null {
  if (owner?.includes('@')) return isNsid(owner) ? owner : null;
  return owner?.toLowerCase() ?? null;
}
