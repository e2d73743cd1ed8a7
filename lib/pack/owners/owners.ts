import { nsidKey } from '../../ids/nsid';

/** The order of owners in a pack: NSIDs by number, then aliases by code unit. */
export function compareOwners(a: string, b: string): number {
  const x = nsidKey(a) ?? Infinity;
  const y = nsidKey(b) ?? Infinity;
  if (x !== y) return x < y ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
