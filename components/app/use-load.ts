import { useCallback, useEffect, useState } from 'react';
import { begunLoad, takeOver, type Load } from './begin';

/** Something that is asked for and takes a while. */
export type Loaded<T> =
  { state: 'loading' } | { state: 'loaded'; value: T } | { state: 'failed'; error: string };

/**
 * Loads, and loads again when `load` is another function or `again` is called. What an earlier
 * `load` still brings is dropped, and its signal aborted.
 * @param load stable between renders (`useCallback`, or a function outside of the component).
 */
export function useLoad<T>(load: Load<T>): Loaded<T> & { again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState(() => alreadyLoaded(load));

  useEffect(() => {
    const { signal, abort } = abortable();
    const keep = (result: Loaded<T>) => {
      if (!signal.aborted) setLast({ load, result });
    };
    takeOver(load, signal).then(
      (value) => {
        keep({ state: 'loaded', value });
      },
      (error: unknown) => {
        keep({ state: 'failed', error: error instanceof Error ? error.message : String(error) });
      },
    );
    return abort;
  }, [load, attempt]);

  const again = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { ...(last?.load === load ? last.result : { state: 'loading' }), again };
}

function alreadyLoaded<T>(load: Load<T>): { load: Load<T>; result: Loaded<T> } | null {
  const result = begunLoad(load)?.result;
  return result ? { load, result: { state: 'loaded', value: result.value } } : null;
}

function abortable() {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    abort: () => {
      controller.abort();
    },
  };
}
