import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run release` is asked for. */
export interface ReleaseOptions {
  /** A folder with a folder for each list; null to fetch the open face lists. */
  lists: string | null;
  /** A mirror that stands for the publishers' hosts; null to ask those. */
  from: string | null;
  /** A pack to ship as it is, in the place of lists. */
  pack: string | null;
  /** Where the archives go. */
  out: string;
  /** Rebuild from the sources archive, and compare. */
  check: boolean;
}

/** @throws {Error} for wrong usage, in one line. */
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
