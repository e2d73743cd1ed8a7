import { useEffect } from 'react';

/**
 * Calls back after each change, while the component is mounted. Both functions must be stable between renders.
 * @param watch registers a callback until the signal aborts.
 */
export function useChanges(
  watch: (callback: () => void, signal: AbortSignal) => void,
  callback: () => void,
): void {
  useEffect(() => {
    const controller = new AbortController();
    watch(callback, controller.signal);
    return () => {
      controller.abort();
    };
  }, [watch, callback]);
}
