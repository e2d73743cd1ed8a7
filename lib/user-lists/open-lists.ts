import type { AddedPack } from '../dataset-index/added';
import { describeFailure } from '../dataset-index/failure';
import { inTime } from '../dataset-index/in-time';
import type { OpenPack } from '../pack/pack';
import { listFiles } from './list-files';
import { loadListRecords } from './list-records';

/**
 * Opens the added lists that are switched on. No database is opened where there are none.
 * @param openPack the background's own, so that its second script need not have it too.
 */
export async function openLists(openPack: OpenPack): Promise<AddedPack[]> {
  const lists = (await loadListRecords()).filter(({ enabled }) => enabled);
  return Promise.all(
    lists.map(async ({ id, name, failure }): Promise<AddedPack> => {
      if (failure) return { id, name, failure };
      try {
        return { id, name, pack: await inTime(openPack(listFiles(id))) };
      } catch (error) {
        return { id, name, failure: describeFailure(error) };
      }
    }),
  );
}
