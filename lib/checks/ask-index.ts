import type { IndexStatus } from '../dataset-index/types';
import { MAX_IDS } from '../messages/limits';
import type { CheckReply } from '../messages/types';
import { isSameAnswerer } from './answerer';
import type { CheckAnswer, ListedPhoto } from './types';

/** Asks the index about photos, at most {@link MAX_IDS} at a time. */
export type AskPhotos = (photos: string[]) => Promise<CheckReply>;

/** What the index says of all photos; or its status, where it cannot answer. */
export type IndexAnswer =
  | { answer: CheckAnswer; listed: ListedPhoto[] }
  | { status: Exclude<IndexStatus, { state: 'ready' }> };

/** How often a question is begun anew because lists changed while it was asked. */
const ATTEMPTS = 3;

/**
 * Asks the index about photos, a batch after the other. All batches are answered from the same
 * lists: where lists change meanwhile, all are asked anew.
 * @param ids ascending, so that each part of the index is read once.
 * @param onProgress told how many of the photos were asked.
 * @throws {Error} when the background fails, and when lists change again and again.
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

/** Null where lists changed. */
async function askOnce(
  ids: Float64Array,
  ask: AskPhotos,
  now: () => number,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<IndexAnswer | null> {
  const listed: ListedPhoto[] = [];
  let answer: CheckAnswer | null = null;
  // Without photos there is still an index to name.
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
