import type { ReactNode } from 'react';
import type { Answer } from '../../lib/dataset-index/types';
import { send } from '../../lib/messages/send';
import { MAX_IDS } from '../../lib/messages/limits';
import type { Reply } from '../../lib/messages/types';
import type { FoundPhoto } from '../../lib/reports/found';

export type SearchReply = Reply<'search'>;

/** Draws what can be done about photos found, `byMember` where a member was searched for. */
export type FindingAction = (photos: readonly FoundPhoto[], byMember: boolean) => ReactNode;

/** What a member's answer found, photo by photo. @throws {Error} when the index cannot answer. */
export async function findPhotos(
  answer: Extract<Answer, { kind: 'owner' }>,
  signal: AbortSignal,
): Promise<FoundPhoto[]> {
  const found: FoundPhoto[] = [];
  for (let start = 0; start < answer.photoIds.length; start += MAX_IDS) {
    signal.throwIfAborted();
    const ids = answer.photoIds.slice(start, start + MAX_IDS);
    const { state, photos } = await send('ask', { photos: ids, owners: [] });
    if (state !== 'ready') throw new Error(`The index is ${state}.`);
    for (const id of ids) found.push({ id, owner: answer.owner, datasets: photos[id] ?? [] });
  }
  return found;
}
