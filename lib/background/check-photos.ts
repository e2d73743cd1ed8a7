import type { DatasetIndex } from '../dataset-index/dataset-index';
import type { CheckReply } from '../messages/types';

/** Which of a person's own photos are listed, and what was not searched. */
export async function checkPhotos(
  index: DatasetIndex,
  datasetsOff: () => Promise<ReadonlySet<string>>,
  photos: readonly string[],
): Promise<CheckReply> {
  const off = [...(await datasetsOff())].sort();
  const { status, answer } = await index.ask((lookup) => lookup.photos(photos));
  return { status, off, photos: Object.fromEntries(answer ?? []) };
}
