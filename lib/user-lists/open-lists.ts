import type { AddedPack } from '../dataset-index/added';
import { describeFailure } from '../dataset-index/failure';
import { inTime } from '../dataset-index/in-time';
import type { OpenPack } from '../pack/pack';
import { carryOver, isFromBefore } from './carry-over';
import { listFiles } from './list-files';
import { loadListRecords } from './list-records';
import { whosePack } from './whose-pack';

/**
 * Opens the added lists that are switched on; those of an older Overexposed are carried over first. No
 * database is opened where there are none.
 * @param openPack the background's own, so that its second script need not have it too.
 */
export async function openLists(openPack: OpenPack): Promise<AddedPack[]> {
  const lists = (await loadListRecords()).filter(({ enabled }) => enabled);
  return Promise.all(
    lists.map(async (list): Promise<AddedPack> => {
      const { name, failure } = list;
      if (failure) return { id: list.id, name, failure };
      let { id } = list;
      try {
        if (isFromBefore(list)) ({ id } = await carryOver(list));
        return { id, name, pack: whosePack(await inTime(openPack(listFiles(id))), name) };
      } catch (error) {
        return { id, name, failure: describeFailure(error) };
      }
    }),
  );
}
