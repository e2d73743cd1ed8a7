import type { DatasetIndex } from '../dataset-index/dataset-index';
import type { Reply } from '../messages/types';

/**
 * Whom the lists name as a photo's owner, with what they list of theirs; null for none.
 * @throws {Error} when the index cannot tell.
 */
export async function findPhotoOwner(
  index: DatasetIndex,
  photoId: string,
): Promise<Reply<'photo-owner'>> {
  const { status, answer } = await index.ask(async (lookup) => {
    const owner = await lookup.ownerOf(photoId);
    const datasets = owner === null ? undefined : (await lookup.owners([owner])).get(owner);
    return owner === null || !datasets ? null : { owner, datasets };
  });
  if (status.state !== 'ready') throw new Error(status.error);
  return answer;
}
