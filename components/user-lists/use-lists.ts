import { loadListRecords, watchLists } from '../../lib/user-lists/list-records';
import type { ListRecord } from '../../lib/user-lists/types';
import { useChanges } from '../app/use-changes';
import { useLoad, type Loaded } from '../app/use-load';

/** The added lists, updated as they change. */
export function useLists(): Loaded<ListRecord[]> {
  const { again, ...lists } = useLoad(loadListRecords);
  useChanges(watchLists, again);
  return lists;
}
