import { rowOfUrl } from './flickr-url';
import { join } from './generic/cells';
import { isNsid } from './owner';
import { CONTRADICTION, isSkip, UNREADABLE } from './rows';
import type { Row } from './types';

/** An entry of the metadata of FDF, FDF256 or FDH, which have the same author. */
export interface MetaInfo {
  photo_url?: unknown;
  user_nsid?: unknown;
  landmark?: unknown;
}

/**
 * Rows of such metadata. The three datasets use the same file names, so the entries must show which one it
 * is: in FDF `landmark` is a list of points, in FDF256 a list of numbers, in FDH it is missing; only the
 * latter two have a `user_nsid`.
 * @see https://github.com/hukkelas/FDF and https://github.com/hukkelas/FDH
 */
export function metaInfoRow(
  dataset: string,
  isOne: (entry: MetaInfo) => boolean,
): (value: unknown) => Row {
  return (value) => {
    const entry: MetaInfo | null = typeof value === 'object' ? value : null;
    if (entry === null || typeof entry.photo_url !== 'string' || !isOne(entry)) return UNREADABLE;
    const row = rowOfUrl(entry.photo_url, dataset);
    // All images in the dataset are from Flickr: any other address means a broken row.
    if (isSkip(row)) return UNREADABLE;
    const { user_nsid: nsid } = entry;
    if (nsid === undefined) return row;
    if (typeof nsid !== 'string' || !isNsid(nsid)) return UNREADABLE;
    const named = join(row, { photoId: -1, owner: nsid });
    return named === null ? CONTRADICTION : { ...row, owner: named.owner };
  };
}
