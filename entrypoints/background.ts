import { defineBackground } from 'wxt/utils/define-background';
import { DatasetIndex } from '../lib/answers/dataset-index';
import { packageFiles } from '../lib/answers/package-files';
import { runStartScript } from '../lib/answers/start-files';
import { listenToBrowser } from '../lib/background/events';
import type { Later } from '../lib/background/later';
import { keepLater, loadLater } from '../lib/background/load-later';
import { answerPage } from '../lib/background/page-answer';
import { keptLists, watchLists } from '../lib/lists/kept';
import { listen } from '../lib/messages/listen';
import { openPack } from '../lib/pack/pack';
import { datasetPage } from '../lib/pages/pages';
import { liveSettings } from '../lib/settings/live-settings';
import { watchSettings } from '../lib/settings/settings';

/** Milliseconds in which a page has its answer. */
const SOON = 100;

/**
 * Every listener is registered before the first `await`, as an event may be what woke us. What a page's
 * question needs is here; all else is in a script that is loaded for it.
 */
export default defineBackground(() => {
  if (!import.meta.env.FIREFOX) runStartScript();
  const settings = liveSettings();
  const index: DatasetIndex = new DatasetIndex({
    open: async () => [await openPack(packageFiles(!import.meta.env.FIREFOX))],
    openAdded: async () => ((await keptLists()).length > 0 ? (await later()).openLists() : []),
    datasetsOff: async () => new Set((await settings()).datasetsOff),
    onStatus: (status) => {
      // The answer that brought the news goes first, and whatever the page asks next.
      setTimeout(() => void later().then(({ toolbar }) => toolbar.showIndex(status)), SOON);
    },
    onDamage: ({ id, state, error }) =>
      void later().then(({ noteDamage }) => noteDamage(id, { state, error })),
  });
  let loaded: Promise<Later> | null = null;
  const later = (): Promise<Later> =>
    (loaded ??= loadLater().then((create) => create({ index, settings })));

  keepLater();
  listen({
    ask(question) {
      // Read meanwhile, as they are wanted once anything is found.
      void settings();
      return answerPage(index, question);
    },
    'photo-owner': async (photoId) => (await later()).photoOwner(photoId),
    search: async (text) => (await later()).search(text),
    status: () => index.status(),
    async summary(page, { tabId }) {
      const status = await index.status();
      if (tabId !== null) await (await later()).toolbar.showPage(tabId, page, status);
      return null;
    },
    async aliases(pairs, { incognito }) {
      if (!incognito) await (await later()).rememberAliases(pairs);
      return null;
    },
    async 'open-dataset'(id) {
      await (await later()).openPage(datasetPage(id));
      return null;
    },
  });
  watchSettings(() => void later().then(({ toolbar }) => toolbar.refresh()));
  watchLists(() => {
    index.reopen();
  });
  listenToBrowser(later);
});
