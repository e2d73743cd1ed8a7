import type { ReactNode } from 'react';
import type { Answer } from '../../lib/dataset-index/types';
import { send } from '../../lib/messages/send';
import { MAX_IDS } from '../../lib/messages/limits';
import type { Reply } from '../../lib/messages/types';
import type { FoundPhoto } from '../../lib/reports/found';

export type SearchReply = Reply<'search'>;

/** Renders "What can I do?" for photos found; `byMember` if a member was searched for. */
export type FindingAction = (photos: readonly FoundPhoto[], byMember: boolean) => ReactNode;

/** The photos of an answer about a member. @throws {Error} if the index cannot answer. */
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
