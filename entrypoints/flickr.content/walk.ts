import { WalkBar } from '../../components/walk-bar/bar';
import { walkTranslate } from '../../lib/i18n/walk/translate';
import { listen } from '../../lib/messages/listen';
import { send } from '../../lib/messages/send';
import type { Payload, WalkTask } from '../../lib/messages/types';
import type { Settings } from '../../lib/storage/settings/schema';
import { Walker } from '../../lib/walk/walker';

export interface WalksOptions {
  /** The photos on the page now. */
  photos: () => ReadonlySet<string>;
  settings: () => Settings;
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** Walks through the page's list when the background says so, at most one walk at a time. */
export function listenForWalks({ photos, settings, isAlive, signal }: WalksOptions): void {
  let current: { list: string; walker: Walker; end: () => void } | null = null;
  const begin = (task: WalkTask) => {
    const ended = new AbortController();
    const life = AbortSignal.any([signal, ended.signal]);
    const bar = new WalkBar({
      language: task.language,
      t: walkTranslate(task.language, task.texts),
      theme: settings().theme,
      exec: (command) => {
        if (isAlive()) walker.exec(command);
      },
      openFindings: () => {
        if (isAlive()) send('open-checks', null).catch(() => undefined);
      },
      close: () => {
        end();
      },
    });
    const end = () => {
      if (current?.walker === walker) current = null;
      ended.abort();
    };
    life.addEventListener('abort', () => {
      bar.remove();
    });
    const walker = new Walker({
      task,
      photos,
      note: (report) => send('walk-note', report),
      show: (view) => isAlive() && bar.show(view),
      onGone: end,
      signal: life,
    });
    current = { list: task.list, walker, end };
    walker.start();
  };
  const go = (task: WalkTask) => {
    if (current?.list !== task.list || current.walker.isOver) {
      current?.end();
      begin(task);
    } else if (task.asked) current.walker.goOn();
    return null;
  };
  // Only the background can send it, so the payload needs no check.
  listen({ 'walk-go': go }, (_, payload) => payload as Payload<'walk-go'>, signal);
}
