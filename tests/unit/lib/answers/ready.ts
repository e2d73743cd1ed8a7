import type { ReadyStatus } from '../../../../lib/dataset-index/types';
import { fakePack } from '../../fake-pack';
import { datasetOf } from '../pack/dataset-of';

interface PackOfLists {
  sample?: boolean;
  /** A dataset's id, with the number of members that its list names. */
  lists: (string | [id: string, owners: number])[];
}

/** The status of an index that is ready, with packs of these lists. */
export function ready(
  packs: readonly PackOfLists[],
  leftOut: Partial<Pick<ReadyStatus, 'off' | 'failed'>> = {},
): ReadyStatus {
  const manifests = packs.map(({ sample = false, lists }) => {
    const datasets = lists.map((list) => {
      const [id, owners] = typeof list === 'string' ? [list, 0] : list;
      return datasetOf(id, 9, owners);
    });
    return fakePack([], { sample, datasets }).manifest;
  });
  return { state: 'ready', manifests, failed: [], off: [], ...leftOut };
}
