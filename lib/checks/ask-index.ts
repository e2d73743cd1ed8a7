import type { IndexStatus } from '../dataset-index/types';
import { MAX_IDS } from '../messages/limits';
import type { CheckReply } from '../messages/types';
import { isSameAnswerer } from './answerer';
import type { CheckAnswer, ListedPhoto } from './types';

/** Asks the index about photos, at most {@link MAX_IDS} at a time. */
export type AskPhotos = (photos: string[]) => Promise<CheckReply>;

/** The index's answer for all photos, or its status if it cannot answer. */
export type IndexAnswer =
  | { answer: CheckAnswer; listed: ListedPhoto[] }
  | { status: Exclude<IndexStatus, { state: 'ready' }> };

/** How often to start again because the lists changed in between. */
const ATTEMPTS = 3;

/**
 * Asks the index about photos, one batch after another. All batches are answered from the same lists: if these
 * change in between, it starts again.
 * @param ids ascending, so that each part of the index is read only once.
 * @param onProgress called with the number of photos asked about so far.
 * @throws {Error} if the background fails, or the lists keep changing.
 */
export async function askIndex(
  ids: Float64Array,
  ask: AskPhotos,
  now: () => number,
  onProgress: (done: number) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<IndexAnswer> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const outcome = await askOnce(ids, ask, now, onProgress, signal);
    if (outcome) return outcome;
  }
  throw new Error('The lists changed while the photos were checked.');
}

/** Null if the lists changed in between. */
async function askOnce(
  ids: Float64Array,
  ask: AskPhotos,
  now: () => number,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<IndexAnswer | null> {
  const listed: ListedPhoto[] = [];
  let answer: CheckAnswer | null = null;
  // Even without photos, the answer names the packs.
  for (let from = 0; from < Math.max(1, ids.length); from += MAX_IDS) {
    signal.throwIfAborted();
    const batch = Array.from(ids.subarray(from, from + MAX_IDS), String);
    const { status, off, photos } = await ask(batch);
    if (status.state !== 'ready') return { status };
    const { manifests, failed } = status;
    const current: CheckAnswer = { date: now(), manifests, failed, off };
    if (answer && !isSameAnswerer(answer, current)) return null;
    answer ??= current;
    for (const id of batch) {
      const datasets = Object.hasOwn(photos, id) ? photos[id] : undefined;
      if (datasets) listed.push({ id, datasets });
    }
    onProgress(Math.min(ids.length, from + MAX_IDS));
  }
  return answer && { answer, listed };
}
