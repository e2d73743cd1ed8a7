import { loadListRecords, watchLists, type ListRecord } from '../../lib/user-lists/list-records';
import { useChanges } from '../app/use-changes';
import { useLoad, type Loaded } from '../app/use-load';

/** The added lists, updated as they change. */
export function useLists(): Loaded<ListRecord[]> {
  const { again, ...lists } = useLoad(loadListRecords);
  useChanges(watchLists, again);
  return lists;
}
