import * as v from 'valibot';
import { fileUrl } from './github';
import type { OfferedFile, OfferedFolder } from './types';

/** The largest listing accepted, in bytes: GitHub truncates its own at 7 MB and 100,000 entries. */
export const MOST_LISTED_BYTES = 1 << 25;
const MOST_FILES = 10_000;

const Size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));
const Tree = v.object({
  truncated: v.optional(v.literal(false)),
  tree: v.array(v.object({ path: v.string(), size: v.optional(Size), sha: Sha })),
});

/**
 * The files of a folder, from GitHub's listing of its repository.
 * @param listing the API's answer as JSON.
 * @throws {Error} if it is not a listing, is truncated, or has no such files or too many.
 */
export function filesInTree(offer: OfferedFolder, listing: string): OfferedFile[] {
  const { tree } = v.parse(Tree, JSON.parse(listing));
  const files = tree.filter(({ path, size }) => size !== undefined && isInside(offer, path));
  if (files.length > MOST_FILES) throw new Error('it names too many');
  if (files.length === 0) throw new Error('it has none of its files');
  return files.map(({ path, size, sha }) => ({
    url: fileUrl(offer, path),
    name: path.slice(offer.folder.length + 1),
    bytes: size!,
    gitBlob: sha,
  }));
}

/** Whether it is a text file directly in the folder, with a safe name. */
function isInside({ folder }: OfferedFolder, path: string): boolean {
  return (
    path.startsWith(`${folder}/`) && /^[^/\\.][^/\\]*\.txt$/.test(path.slice(folder.length + 1))
  );
}
