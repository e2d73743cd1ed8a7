import type { DatasetIndex } from '../dataset-index/dataset-index';
import { browser } from '../extension/browser';
import { WELCOME_PAGE } from '../extension/pages';
import { openPage } from '../extension/tabs';
import { backgroundTexts } from '../i18n/background/texts';
import { pickLanguage } from '../i18n/languages';
import { recallNsid } from '../storage/aliases';
import { recordPrivacySeen, privacyUpdated } from '../storage/privacy-changes';
import { DEFAULT_SETTINGS, type Settings } from '../storage/settings/schema';
import { loadSettings } from '../storage/settings/settings';
import { countNews } from '../storage/watch-news';
import { sweepLists } from '../user-lists/remove-list';
import { createContextMenu, lookUpClicked } from './context-menu';
import { createOmnibox } from './omnibox';
import { search } from './search';
import type { Stored } from './stored';
import { Toolbar } from './toolbar';

export type Surfaces = ReturnType<typeof createSurfaces>;

/** What the background does with the browser's toolbar, menu and address bar, and at installation. */
export function createSurfaces(index: DatasetIndex, news: Stored['news']) {
  const settings = (): Promise<Settings> => loadSettings().catch(() => DEFAULT_SETTINGS);
  const language = async () =>
    pickLanguage((await settings()).language, [browser.i18n.getUILanguage()]);
  const texts = async () => backgroundTexts(await language());
  return {
    language,
    toolbar: new Toolbar({ settings, texts, news: async () => countNews(await news()) }),
    lookUpClicked,
    omnibox: createOmnibox({
      texts,
      search: (text) => search(index, recallNsid, text),
    }),
    /** Called when the browser has started. */
    started: sweepLists,
    /** Called when the extension or its browser was installed or updated. */
    async installed(reason: string): Promise<void> {
      if (reason === 'install') await openPage(WELCOME_PAGE);
      await Promise.all([
        createContextMenu((await texts())('lookUp')),
        sweepLists(),
        reason === 'install' && recordPrivacySeen(),
        reason === 'update' && privacyUpdated(),
      ]);
    },
  };
}
