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

/**
 * Answers a text as it is typed. Answers that come too late are dropped.
 * @param numbers name → NSID, as Flickr told them since the page was opened. In private windows
 *   nothing else remembers them.
 */
export function useSearch(text: string, numbers: ReadonlyMap<string, string>): SearchState {
  const asked = useDeferredValue(text.trim());
  const ask = useCallback(
    async () => (asked === '' ? null : await search(asked, numbers)),
    [asked, numbers],
  );
  const { again, ...loaded } = useLoad(ask);
  const reply = useNewest(loaded);
  return {
    reply: asked === '' ? null : reply,
    busy: asked !== '' && loaded.state === 'loading',
    error: loaded.state === 'failed' ? loaded.error : null,
    again,
  };
}

/** A name whose number is known is looked up by that, and stays beside it. */
async function search(text: string, numbers: ReadonlyMap<string, string>): Promise<SearchReply> {
  const reply = await send('search', text);
  const answers = reply.answers.map(async (answer) => {
    const nsid = answer.kind === 'owner' && numbers.get(answer.owner);
    if (!nsid) return answer;
    const [byNumber = answer] = (await send('search', nsid)).answers;
    return byNumber.kind === 'owner' ? { ...byNumber, alias: answer.owner } : answer;
  });
  return { ...reply, answers: await Promise.all(answers) };
}
