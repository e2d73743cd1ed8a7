import { useEffect } from 'react';
import { keptLists, watchLists, type KeptList } from '../../lib/user-lists/list-records';
import { useLoad, type Loaded } from '../app/use-load';

/** The added lists, followed as they change. */
export function useLists(): Loaded<KeptList[]> {
  const { again, ...lists } = useLoad(keptLists);
  useEffect(() => {
    const controller = new AbortController();
    watchLists(again, controller.signal);
    return () => {
      controller.abort();
    };
  }, [again]);
  return lists;
}
