import { useCallback, useEffect, useState } from 'react';

/** A way to load something; the signal says that it is no longer wanted. */
type Load<T> = (signal: AbortSignal) => Promise<T>;

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
  const [last, setLast] = useState<{ load: Load<T>; result: Loaded<T> } | null>(null);

  useEffect(() => {
    const { signal, abort } = abortable();
    const keep = (result: Loaded<T>) => {
      if (!signal.aborted) setLast({ load, result });
    };
    load(signal).then(
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

function abortable() {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    abort: () => {
      controller.abort();
    },
  };
}
