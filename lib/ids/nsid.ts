/** One to 13 digits (Flickr's have at most 11), so that {@link nsidKey} is exact. */
const NSID = /^([1-9][0-9]{0,12})(?:@|%40)[Nn]([0-9]{2})$/;
/** Flickr's aliases have at most 32 characters; anything far longer is not an alias. */
const ALIAS = /^[0-9A-Za-z_-]{1,128}$/;

/** Whether the text is an NSID (Flickr's id of a member or a group) in its normal form, `…@N99`. */
export function isNsid(text: string): boolean {
  return parseNsid(text) === text;
}

/** The NSID in its normal form; accepts `%40` for `@` and a lower-case `n`. Null if it is not an NSID. */
export function parseNsid(text: string): string | null {
  const match = NSID.exec(text);
  return match ? `${match[1]!}@N${match[2]!}` : null;
}

/**
 * Whether an NSID is certainly a group's. Groups are numbered from `@N20`; early groups share the members'
 * range, so false does not mean that it is a member's.
 */
export function isGroupNsid(nsid: string): boolean {
  return /@N2[0-9]$/.test(nsid);
}

/**
 * A member as named in a path: the NSID in its normal form, or the path alias unchanged (some consist of
 * digits only). Null if it is neither.
 */
export function parseOwner(segment: string): string | null {
  return parseNsid(segment) ?? (ALIAS.test(segment) ? segment : null);
}

/**
 * An NSID in its normal form as one number, `number * 100 + suffix`. Null for anything else, which can only
 * be a path alias.
 */
export function nsidKey(owner: string): number | null {
  const match = NSID.exec(owner);
  if (!match || !isNsid(owner)) return null;
  return Number(match[1]) * 100 + Number(match[2]);
}

/** The NSID of a key made by {@link nsidKey}. */
export function nsidOf(key: number): string {
  return `${Math.floor(key / 100)}@N${String(key % 100).padStart(2, '0')}`;
}
