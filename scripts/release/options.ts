import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The options of `npm run release`. */
export interface ReleaseOptions {
  /** A folder with a subfolder for each list; null to fetch the public face lists. */
  lists: string | null;
  /** The address of a mirror to fetch from; null for the publishers' hosts. */
  from: string | null;
  /** A pack to ship unchanged, instead of lists. */
  pack: string | null;
  /** The folder for the archives. */
  out: string;
  /** Whether to rebuild from the sources archive and compare. */
  check: boolean;
}

/** @throws {Error} one line, for wrong usage. */
export function releaseOptions(args: string[], root: string): ReleaseOptions {
  const { values } = parseArgs({
    args,
    options: {
      lists: { type: 'string' },
      from: { type: 'string' },
      pack: { type: 'string' },
      out: { type: 'string', default: '.output/release' },
      check: { type: 'boolean', default: false },
    },
  });
  const { lists, from, pack, out, check } = values;
  if (lists !== undefined && pack !== undefined)
    throw new Error('Give --lists or --pack, not both.');
  if (from !== undefined && (lists !== undefined || pack !== undefined))
    throw new Error('--from is for lists that are fetched: give no --lists and no --pack.');
  const folder = (path: string | undefined): string | null =>
    path === undefined ? null : resolve(root, path);
  return {
    lists: folder(lists),
    from: from ?? null,
    pack: folder(pack),
    out: resolve(root, out),
    check,
  };
}
