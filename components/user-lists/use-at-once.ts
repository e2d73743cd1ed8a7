import { useState } from 'react';

/**
 * A stored value that shows a change at once, before it is stored. A new value from the store, for example
 * from another tab, replaces it.
 */
export function useAtOnce<T>(stored: T): [shown: T, show: (value: T) => void] {
  const [shown, show] = useState(stored);
  const [before, setBefore] = useState(stored);
  if (stored !== before) {
    setBefore(stored);
    show(stored);
  }
  return [shown, show];
}
