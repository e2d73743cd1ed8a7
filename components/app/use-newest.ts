import { useState } from 'react';
import type { Loaded } from './use-load';

/** The last value loaded, kept while the next one is loading; null before the first. */
export function useNewest<T>(loaded: Loaded<T>): T | null {
  const [newest, setNewest] = useState<T | null>(null);
  if (loaded.state === 'loaded' && loaded.value !== newest) setNewest(loaded.value);
  return loaded.state === 'loaded' ? loaded.value : newest;
}
