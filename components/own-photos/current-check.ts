import { useSyncExternalStore } from 'react';
import { askIndex, type IndexAnswer } from '../../lib/checks/ask-index';
import { makeCheck } from '../../lib/checks/make-check';
import type { WholeCheck } from '../../lib/checks/types';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { send } from '../../lib/messages/send';
import { gatherInWorkers } from '../../lib/own-photos/in-workers';
import type { ChosenFile, Gathered, GatherProgress, Problem } from '../../lib/own-photos/types';

/** The state of a check of chosen files. */
export type CurrentCheck =
  | { step: 'idle' | 'cancelled' }
  | { step: 'reading'; progress: GatherProgress | null }
  | { step: 'asking'; done: number; total: number }
  | { step: 'none'; problems: readonly Problem[] }
  | { step: 'unanswered'; status: IndexStatus }
  | { step: 'failed'; error: string }
  | { step: 'done'; whole: WholeCheck };

// Not in a component's state: the check continues while the person is in another section.
let current: CurrentCheck = { step: 'idle' };
let running: AbortController | null = null;
const watchers = new Set<() => void>();

function show(next: CurrentCheck): void {
  current = next;
  for (const notify of watchers) notify();
}

function subscribe(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

/** The current state, updated as it changes. */
export const useCurrentCheck = (): CurrentCheck => useSyncExternalStore(subscribe, () => current);

/** Asks the background about photos. */
export const askBackground = (
  ids: Float64Array,
  onProgress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<IndexAnswer> =>
  askIndex(ids, (photos) => send('check-photos', photos), Date.now, onProgress, signal);

/** Checks the photos that files name, unless a check is already running. */
export async function checkFiles(choosing: Promise<ChosenFile[]> | ChosenFile[]): Promise<void> {
  if (running) return;
  const controller = new AbortController();
  const { signal } = controller;
  running = controller;
  const report = (next: CurrentCheck) => {
    if (!signal.aborted) show(next);
  };
  const before = current;
  report({ step: 'reading', progress: null });
  try {
    const files = await choosing;
    if (files.length === 0) {
      report(before);
      return;
    }
    const gathered = await gatherInWorkers(
      files,
      (progress) => {
        report({ step: 'reading', progress });
      },
      signal,
    );
    report(await answer(nameOf(files, gathered), gathered, report, signal));
  } catch (error) {
    report({ step: 'failed', error: error instanceof Error ? error.message : String(error) });
  } finally {
    if (running === controller) running = null;
  }
}

async function answer(
  name: string,
  gathered: Gathered,
  report: (next: CurrentCheck) => void,
  signal: AbortSignal,
): Promise<CurrentCheck> {
  const { ids } = gathered.photos;
  if (ids.length === 0) return { step: 'none', problems: gathered.problems };
  const onProgress = (done: number) => {
    report({ step: 'asking', done, total: ids.length });
  };
  onProgress(0);
  const found = await askBackground(ids, onProgress, signal);
  if ('status' in found) return { step: 'unanswered', status: found.status };
  const whole = makeCheck(crypto.randomUUID(), name, gathered, found, Date.now());
  return { step: 'done', whole };
}

/** The photos' owner or, if not known, the name of the first file or its folder. */
const nameOf = (files: readonly ChosenFile[], { account }: Gathered): string =>
  account.owner ?? files[0]!.path.split('/')[0]!;

/** Stops the check; nothing of it is kept. */
export function cancelCheck(): void {
  running?.abort();
  running = null;
  show({ step: 'cancelled' });
}

/** Closes the check, for example once it is kept. */
export function closeCheck(): void {
  show({ step: 'idle' });
}
