const NSID = /^([1-9][0-9]{0,15})(?:@|%40)[Nn]([0-9]{2})$/;
const NORMAL = /^[1-9][0-9]{0,15}@N[0-9]{2}$/;
/** Longer ones are taken for none, here and wherever an owner is checked. */
const ALIAS = /^[0-9A-Za-z_-]{1,128}$/;

/** Whether the text is an NSID (Flickr's own id of a member or a group) in its normal form, `…@N99`. */
export function isNsid(text: string): boolean {
  return NORMAL.test(text);
}

/** The NSID in its normal form, also from `%40` for `@` and a lower-case `n`; null where it is none. */
export function parseNsid(text: string): string | null {
  const match = NSID.exec(text);
  return match ? `${match[1]!}@N${match[2]!}` : null;
}

/**
 * Whether an NSID is certainly a group's. Groups are numbered from `@N20`; early ones share the
 * numbers of members, so that false does not make it a member's.
 */
export function isGroupNsid(nsid: string): boolean {
  return /@N2[0-9]$/.test(nsid);
}

/**
 * A member as a path names one: the NSID in its normal form, or the path alias as it stands
 * (it may consist of digits alone). Null where it is neither.
 */
export function parseOwner(segment: string): string | null {
  return parseNsid(segment) ?? (ALIAS.test(segment) ? segment : null);
}
