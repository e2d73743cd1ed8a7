import { useEffect } from 'react';
import { loadListRecords, watchLists, type ListRecord } from '../../lib/user-lists/list-records';
import { useLoad, type Loaded } from '../app/use-load';

/** The added lists, updated as they change. */
export function useLists(): Loaded<ListRecord[]> {
  const { again, ...lists } = useLoad(loadListRecords);
  useEffect(() => {
    const controller = new AbortController();
    watchLists(again, controller.signal);
    return () => {
      controller.abort();
    };
  }, [again]);
  return lists;
}
