import { useCallback, useDeferredValue } from 'react';
import { send } from '../../lib/messages/send';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import type { SearchReply } from './find';

export interface SearchState {
  /** The newest answer, kept while the next is on its way; null before the first. */
  reply: SearchReply | null;
  /** True while the answer to the text as it stands is on its way. */
  busy: boolean;
  error: string | null;
  again: () => void;
}

/** Answers a text as it is typed. Answers that come too late are dropped. */
export function useSearch(text: string): SearchState {
  const asked = useDeferredValue(text.trim());
  const ask = useCallback(async () => (asked === '' ? null : await send('search', asked)), [asked]);
  const { again, ...loaded } = useLoad(ask);
  const reply = useNewest(loaded);
  return {
    reply: asked === '' ? null : reply,
    busy: asked !== '' && loaded.state === 'loading',
    error: loaded.state === 'failed' ? loaded.error : null,
    again,
  };
}
