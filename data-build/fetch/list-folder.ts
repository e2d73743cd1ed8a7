import * as v from 'valibot';
import { fileUrl, treeUrl } from '../../lib/catalogue/offers/github';
import type { OfferedFile, OfferedFolder } from '../../lib/catalogue/offers/types';
import { DataError } from '../errors';
import { limited } from './limited';
import { mirrored } from './mirrored';
import { requestFile } from './request';

/** GitHub cuts its own at 7 MB and 100,000 entries. */
const MOST_BYTES = 1 << 25;
const MOST_FILES = 10_000;

const Size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));
const Tree = v.object({
  truncated: v.optional(v.literal(false)),
  tree: v.array(v.object({ path: v.string(), size: v.optional(Size), sha: Sha })),
});

/** The files of a folder, as GitHub lists them. @throws {DataError} */
export async function listFolder(
  offer: OfferedFolder,
  from: string | undefined,
): Promise<OfferedFile[]> {
  const url = mirrored(treeUrl(offer), from);
  const parts: Uint8Array[] = [];
  let tree: v.InferOutput<typeof Tree>;
  try {
    const { body } = await requestFile({ url }, 0, null, AbortSignal.timeout(60_000));
    for await (const part of limited(body, MOST_BYTES)) parts.push(part);
    tree = v.parse(Tree, JSON.parse(Buffer.concat(parts).toString()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DataError(`the listing of its files cannot be read (${why}): ${url}`);
  }
  const files = tree.tree.filter(({ path, size }) => size !== undefined && isInside(offer, path));
  if (files.length > MOST_FILES) {
    throw new DataError(`the listing of its files cannot be read (it names too many): ${url}`);
  }
  if (files.length === 0) throw new DataError(`the listing has none of its files: ${url}`);
  return files.map(({ path, size, sha }) => ({
    url: fileUrl(offer, path),
    name: path.slice(offer.folder.length + 1),
    bytes: size!,
    gitBlob: sha,
  }));
}

/** A text file right in the folder, with a name that stays there. */
function isInside({ folder }: OfferedFolder, path: string): boolean {
  return (
    path.startsWith(`${folder}/`) && /^[^/\\.][^/\\]*\.txt$/.test(path.slice(folder.length + 1))
  );
}
