import { searchedIn } from '../answers/searched';
import type { DatasetIndex } from '../dataset-index/dataset-index';
import { isSample } from '../dataset-index/sample';
import { isInventedPhoto } from '../ids/invented';
import type { PageAnswer, PageQuestion } from '../messages/types';

/** Returns which of these listed photos the person has put aside. */
export type PutAside = (listed: ReadonlyMap<string, readonly string[]>) => Promise<string[]>;

/** What the index knows about a page's photos and members. */
export async function answerPage(
  index: DatasetIndex,
  question: PageQuestion,
  putAside: PutAside = () => Promise.resolve([]),
): Promise<PageAnswer> {
  const { status, answer } = await index.ask((lookup) =>
    Promise.all([lookup.photos(question.photos), lookup.owners(question.owners)]),
  );
  if (!answer) return { state: status.state, photos: {}, owners: {}, sample: false, lists: 0 };
  const [photos, owners] = answer;
  const aside = photos.size === 0 ? [] : await putAside(photos).catch(() => []);
  return {
    ...(aside.length > 0 && { aside }),
    ...(status.failed.length > 0 && { partial: true }),
    state: status.state,
    photos: Object.fromEntries(photos),
    owners: Object.fromEntries(owners),
    sample: isSample(status.manifests, photos.keys()),
    lists: searchedIn(status, { invented: question.photos.some(isInventedPhoto) }).lists.length,
  };
}
