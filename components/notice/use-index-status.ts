import { useEffect } from 'react';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { watchLists } from '../../lib/user-lists/list-records';
import { send } from '../../lib/messages/send';
import { useChanges } from '../app/use-changes';
import { useLoad, type Loaded } from '../app/use-load';

const askStatus = () => send('status', null);

/** Milliseconds until an index that is still opening is asked again. */
const OPENING = 250;

/** Whether the index can answer; asks again while it is opening and when lists change. */
export function useIndexStatus(): Loaded<IndexStatus> & { again: () => void } {
  const status = useLoad(askStatus);
  const { again } = status;
  const opening = status.state === 'loaded' && status.value.state === 'opening';
  const value = status.state === 'loaded' ? status.value : null;
  useEffect(() => {
    if (!opening) return;
    const timer = setTimeout(again, OPENING);
    return () => {
      clearTimeout(timer);
    };
  }, [opening, value, again]);
  useChanges(watchLists, again);
  return status;
}
