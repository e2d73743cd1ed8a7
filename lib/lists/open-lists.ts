import type { AddedPack } from '../answers/added';
import { describeFailure } from '../answers/failure';
import { openPack } from '../pack/pack';
import { listFiles } from '../store/list-files';
import { keptLists } from './kept';

/** Opens the added lists that are switched on. No database is opened where there are none. */
export async function openLists(): Promise<AddedPack[]> {
  const lists = (await keptLists()).filter(({ enabled }) => enabled);
  return Promise.all(
    lists.map(async ({ id, name, failure }): Promise<AddedPack> => {
      if (failure) return { id, name, failure };
      try {
        return { id, name, pack: await openPack(listFiles(id)) };
      } catch (error) {
        return { id, name, failure: describeFailure(error) };
      }
    }),
  );
}
