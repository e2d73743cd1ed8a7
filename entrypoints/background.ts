import { defineBackground } from 'wxt/utils/define-background';
import { DatasetIndex } from '../lib/dataset-index/dataset-index';
import { packageFiles } from '../lib/dataset-index/package-files';
import { listenToBrowser, reportFailures } from '../lib/background/events';
import type { Later } from '../lib/background/later';
import { keepLater, loadLater } from '../lib/background/load-later';
import { answerPage } from '../lib/background/page-answer';
import { readStored } from '../lib/background/stored';
import { type Handlers, listen } from '../lib/messages/listen';
import { checkQuestion } from '../lib/messages/question';
import type { MessageType, Payload } from '../lib/messages/types';
import { openPack } from '../lib/pack/pack';

/** Milliseconds in which a page has its answer. */
const SOON = 100;

/**
 * Every listener is registered before the first `await`, as an event may be what woke us. What a page's
 * question needs is here; all else is in a script that is loaded for it.
 */
export default defineBackground(() => {
  const stored = readStored({
    settings: () => {
      inLater(({ toolbar }) => toolbar.refresh());
    },
    lists: () => {
      index.reopen();
    },
  });
  const index: DatasetIndex = new DatasetIndex({
    open: async () => [await openPack(packageFiles(!import.meta.env.FIREFOX))],
    openAdded: async () => ((await stored.hasLists()) ? (await later()).openLists() : []),
    datasetsOff: stored.datasetsOff,
    onStatus: (status) => {
      // The answer that brought the news goes first, and whatever the page asks next.
      setTimeout(() => {
        inLater(({ toolbar }) => toolbar.showIndex(status));
      }, SOON);
    },
    onDamage: ({ id, state, error }) => {
      inLater(({ noteDamage }) => noteDamage(id, { state, error }));
    },
  });
  let loaded: Promise<Later> | null = null;
  const later = (): Promise<Later> =>
    (loaded ??= loadLater().then((create) => create({ index, openPack })));

  const inLater = reportFailures(later);

  index.prepare();
  keepLater();
  const check = async <T extends MessageType>(type: T, payload: unknown): Promise<Payload<T>> =>
    type === 'ask' ? checkQuestion(payload) : (await later()).checkPayload(type, payload);
  const handlers: Handlers = {
    ask: (question) => answerPage(index, question),
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
      await (await later()).openDataset(id);
      return null;
    },
  };
  listen(handlers, check);
  listenToBrowser(inLater);
});
