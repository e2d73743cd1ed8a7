import { treeUrl } from '../../lib/catalogue/offers/github';
import { filesInTree, MOST_LISTED_BYTES } from '../../lib/catalogue/offers/tree';
import type { OfferedFile, OfferedFolder } from '../../lib/catalogue/offers/types';
import { DataError } from '../errors';
import { limited } from './limited';
import { mirrored } from './mirrored';
import { requestFile } from './request';

/** The files of a folder, as GitHub lists them. @throws {DataError} */
export async function listFolder(
  offer: OfferedFolder,
  from: string | undefined,
): Promise<OfferedFile[]> {
  const url = mirrored(treeUrl(offer), from);
  const parts: Uint8Array[] = [];
  try {
    const { body } = await requestFile({ url }, 0, null, AbortSignal.timeout(60_000));
    for await (const part of limited(body, MOST_LISTED_BYTES)) parts.push(part);
    return filesInTree(offer, Buffer.concat(parts).toString());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DataError(`the listing of its files cannot be read (${why}): ${url}`);
  }
}
