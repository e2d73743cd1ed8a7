/** `<number>@N<two digits>`, the number without leading zeros. */
const NSID = /^([1-9]\d{0,12})@N(\d\d)$/;

/**
 * An NSID as one number, `number * 100 + suffix`: exact for up to 13 digits before the `@`
 * (Flickr's have at most 11). Null for anything else, which can only be a path alias.
 */
export function nsidKey(owner: string): number | null {
  const parts = NSID.exec(owner);
  return parts === null ? null : Number(parts[1]) * 100 + Number(parts[2]);
}

/** The NSID of a key made by {@link nsidKey}. */
export function nsidOf(key: number): string {
  return `${Math.floor(key / 100)}@N${String(key % 100).padStart(2, '0')}`;
}

/** The order of owners in a pack: NSIDs by number, then aliases by code unit. */
export function compareOwners(a: string, b: string): number {
  const x = nsidKey(a) ?? Infinity;
  const y = nsidKey(b) ?? Infinity;
  if (x !== y) return x < y ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
