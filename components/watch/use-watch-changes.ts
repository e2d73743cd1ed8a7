import { useEffect } from 'react';
import { followWatched } from '../../lib/storage/watch-news';

/** Calls back after each change of the watch list. @param again stable between renders. */
export function useWatchChanges(again: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    followWatched(again, life.signal);
    return () => {
      life.abort();
    };
  }, [again]);
}
