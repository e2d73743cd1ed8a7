import { useSyncExternalStore } from 'react';
import { asImportError } from '../../lib/user-lists/as-import-error';
import { importInWorker } from '../../lib/user-lists/in-worker';
import { saveList } from '../../lib/user-lists/save-list';
import { removeList } from '../../lib/user-lists/remove-list';
import type { ListRecord } from '../../lib/user-lists/list-records';
import type { ImportError } from '../../lib/user-lists/import-error';
import type { Choice, ListProgress, MadePack } from '../../lib/user-lists/types';

/** Where the adding of a list is. */
export type Import =
  | { step: 'idle' | 'cancelled' }
  | { step: 'reading'; name: string; progress: ListProgress | null }
  | { step: 'choosing'; name: string; files: readonly File[]; choices: readonly Choice[] }
  | { step: 'added'; list: ListRecord }
  | { step: 'refused'; name: string; refusal: ImportError };

// Not a component's state: the reading goes on while a person looks at another section.
let current: Import = { step: 'idle' };
let running: AbortController | null = null;
const watchers = new Set<() => void>();

function show(next: Import): void {
  current = next;
  for (const notify of watchers) notify();
}

function subscribe(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

/** Where the adding of a list is, followed as it goes on. */
export const useImport = (): Import => useSyncExternalStore(subscribe, () => current);

/** Adds the files as one list, unless another is just being read. */
export async function addFiles(files: readonly File[], choice: string | null = null) {
  const [first] = files;
  if (!first || running) return;
  const name = files.length > 1 ? `${first.name}, …` : first.name;
  const controller = new AbortController();
  const { signal } = controller;
  running = controller;
  show({ step: 'reading', name, progress: null });
  try {
    const onProgress = (progress: ListProgress) => {
      if (!signal.aborted) show({ step: 'reading', name, progress });
    };
    const outcome = await importInWorker(files, choice, onProgress, signal);
    if ('choices' in outcome) show({ step: 'choosing', name, files, choices: outcome.choices });
    else await keep(outcome.made, signal);
  } catch (error) {
    if (!signal.aborted) show({ step: 'refused', name, refusal: asImportError(error) });
  } finally {
    if (running === controller) running = null;
  }
}

async function keep(made: MadePack, signal: AbortSignal): Promise<void> {
  const list = await saveList(made, Date.now());
  if (signal.aborted) await removeList(list.id);
  else show({ step: 'added', list });
}

/** Stops the reading; nothing of it is kept. */
export function cancelImport(): void {
  running?.abort();
  running = null;
  show({ step: 'cancelled' });
}
