import { useCallback, useEffect, useState } from 'react';

/** Loads something; the signal says that it is no longer needed. */
type Load<T> = (signal: AbortSignal) => Promise<T>;

/** Something that is loaded asynchronously. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'loaded'; value: T }
  | { state: 'failed'; error: string };

/**
 * Loads, and loads again when `load` changes or `again` is called. The signal of an earlier `load` is
 * aborted and its result ignored.
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
