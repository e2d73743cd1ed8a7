import type { DatasetIndex } from '../dataset-index/dataset-index';
import type { Reply } from '../messages/types';

/**
 * The owner of a photo according to the lists, with the number of their photos in each; null if none names
 * one.
 * @throws {Error} if the index does not know.
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
