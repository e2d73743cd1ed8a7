import { useCallback, useDeferredValue } from 'react';
import { send } from '../../lib/messages/send';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import type { SearchReply } from './find';

export interface SearchState {
  /** The latest answer, kept while the next is loading; null before the first. */
  reply: SearchReply | null;
  /** Whether the answer to the current text is still loading. */
  busy: boolean;
  error: string | null;
  again: () => void;
}

/**
 * Answers a text while it is typed. Outdated answers are dropped.
 * @param numbers name → NSID, as Flickr gave them since the page was opened. In private windows they are
 *   stored nowhere else.
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

/** If the number for a name is known, the number is looked up and the name kept beside it. */
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
