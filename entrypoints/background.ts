import { defineBackground } from 'wxt/utils/define-background';
import { DatasetIndex } from '../lib/answers/dataset-index';
import { packageFiles } from '../lib/answers/package-files';
import { answerContextMenu, createContextMenu } from '../lib/background/context-menu';
import { answerOmnibox } from '../lib/background/omnibox';
import { answerPage } from '../lib/background/page-answer';
import { findPhotoOwner } from '../lib/background/photo-owner';
import { answersThatHold, search } from '../lib/background/search';
import { openPage } from '../lib/background/tabs';
import { browser } from '../lib/browser';
import { backgroundTexts } from '../lib/i18n/background/texts';
import { pickLanguage } from '../lib/i18n/languages';
import { changeRecord, watchLists } from '../lib/lists/kept';
import { sweepLists } from '../lib/lists/keep';
import { openLists } from '../lib/lists/open-lists';
import { listen } from '../lib/messages/listen';
import { openPack } from '../lib/pack/pack';
import { datasetPage, WELCOME_PAGE } from '../lib/pages/pages';
import { liveSettings } from '../lib/settings/live-settings';
import { watchSettings } from '../lib/settings/settings';
import { Toolbar } from '../lib/toolbar/toolbar';

/** Every listener is registered before the first `await`, as an event may be what woke us. */
export default defineBackground(() => {
  const settings = liveSettings();
  const texts = async () =>
    backgroundTexts(pickLanguage((await settings()).language, [browser.i18n.getUILanguage()]));
  const toolbar = new Toolbar({ settings, texts });
  const index = new DatasetIndex({
    open: async () => [await openPack(packageFiles(!import.meta.env.FIREFOX))],
    openAdded: openLists,
    datasetsOff: async () => new Set((await settings()).datasetsOff),
    onStatus: (status) => void toolbar.showIndex(status),
    onDamage: ({ id, state, error }) => void changeRecord(id, { failure: { state, error } }),
  });
  const aliases = () => import('../lib/store/aliases');
  const recallNsid = async (alias: string) => (await aliases()).recallNsid(alias);

  listen({
    ask: (question) => answerPage(index, question),
    'photo-owner': (photoId) => findPhotoOwner(index, photoId),
    search: (text) => search(index, recallNsid, text),
    status: () => index.status(),
    async summary(page, { tabId }) {
      await index.status();
      if (tabId !== null) await toolbar.showPage(tabId, page);
      return null;
    },
    async aliases(pairs, { incognito }) {
      if (!incognito) await (await aliases()).rememberAliases(pairs, Date.now());
      return null;
    },
    async 'open-dataset'(id) {
      await openPage(datasetPage(id));
      return null;
    },
  });
  watchSettings(() => void toolbar.refresh());
  watchLists(() => {
    index.reopen();
  });
  answerContextMenu();
  answerOmnibox({
    texts,
    search: async (text) => answersThatHold(await search(index, recallNsid, text)),
  });
  browser.runtime.onStartup.addListener(() => void sweepLists());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void texts().then((t) => createContextMenu(t('lookUp')));
    void sweepLists();
    if (reason === 'install') void openPage(WELCOME_PAGE);
  });
});
