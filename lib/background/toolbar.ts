import { notSearchedLine } from '../answers/words';
import type { IndexStatus } from '../dataset-index/types';
import { browser } from '../extension/browser';
import { FLICKR_PAGES } from '../flickr/address/hosts';
import type { BackgroundTranslate } from '../i18n/background/texts';
import { sendToTab } from '../messages/send';
import type { PageSummary } from '../messages/types';
import type { Settings } from '../storage/settings/schema';
import { toolbarView, type ToolbarView } from './toolbar-view';

/** The design's warning and amber, each with the text that stands out on it. */
const COLOURS = {
  alert: { background: '#9a1c1c', text: '#ffffff' },
  count: { background: '#ffb000', text: '#17130d' },
};

/** What the toolbar button needs to know of the person. */
export interface ToolbarOptions {
  settings: () => Promise<Settings>;
  texts: () => Promise<BackgroundTranslate>;
  /** How many findings are new on the watch list. */
  news: () => Promise<number>;
}

/**
 * Keeps the toolbar button in step with the index, each tab's page and the settings. The browser
 * remembers what a tab's button shows, and forgets it when the tab goes to another page.
 */
export class Toolbar {
  #index: IndexStatus = { state: 'opening' };

  constructor(private readonly options: ToolbarOptions) {}

  /** The index's status has changed: for tabs that show no page of Flickr's. */
  async showIndex(index: IndexStatus): Promise<void> {
    this.#index = index;
    await this.#draw(null);
  }

  /** A tab's page has been read, while the index was so. */
  async showPage(tabId: number, page: PageSummary, index: IndexStatus): Promise<void> {
    this.#index = index;
    await this.#draw(page, tabId);
  }

  /** The settings have changed: every page of Flickr's is asked what it shows. */
  async refresh(): Promise<void> {
    const tabs = await browser.tabs.query({ url: FLICKR_PAGES });
    const pages = tabs.map(async ({ id }) => {
      if (id !== undefined)
        await this.showPage(id, await sendToTab(id, 'page-summary', null), this.#index);
    });
    await Promise.allSettled([this.#draw(null), ...pages]);
  }

  async #draw(page: PageSummary | null, tabId?: number): Promise<void> {
    const [{ toolbarCount: counting }, t, news] = await Promise.all([
      this.options.settings(),
      this.options.texts(),
      this.options.news().catch(() => 0),
    ]);
    const view = toolbarView({ index: this.#index, page, counting, news });
    const tab = tabId === undefined ? {} : { tabId };
    const colours = COLOURS[view.tone];
    // A tab may have been closed meanwhile.
    await Promise.allSettled([
      browser.action.setBadgeText({ ...tab, text: view.badge }),
      browser.action.setTitle({ ...tab, title: titleText(t, view) }),
      browser.action.setBadgeBackgroundColor({ ...tab, color: colours.background }),
      browser.action.setBadgeTextColor({ ...tab, color: colours.text }),
    ]);
  }
}

function titleText(t: BackgroundTranslate, { title, sample, news, leftOut }: ToolbarView): string {
  const lines = [t(sample ? 'titleSample' : 'title')];
  if (title.key !== 'title') lines.push(t(title.key, title.params));
  if (news > 0) lines.push(t('watchNews', { count: news }));
  const notSearched = notSearchedLine(leftOut, t);
  if (notSearched !== null) lines.push(notSearched);
  return lines.join('\n');
}
