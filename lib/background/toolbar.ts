import { notSearchedLine } from '../answers/words';
import type { IndexStatus } from '../dataset-index/types';
import { browser } from '../extension/browser';
import { FLICKR_PAGES } from '../flickr/address/hosts';
import type { BackgroundTranslate } from '../i18n/background/texts';
import { sendToTab } from '../messages/send';
import type { PageSummary } from '../messages/types';
import type { Settings } from '../storage/settings/schema';
import { toolbarView, type ToolbarView } from './toolbar-view';

/** The design's warning and amber colours, each with a text colour that contrasts with it. */
const COLOURS = {
  alert: { background: '#9a1c1c', text: '#ffffff' },
  count: { background: '#ffb000', text: '#17130d' },
};

/** What the toolbar needs to know about the person's settings. */
export interface ToolbarOptions {
  settings: () => Promise<Settings>;
  texts: () => Promise<BackgroundTranslate>;
  /** How many findings are new on the watch list. */
  news: () => Promise<number>;
}

/**
 * Updates the toolbar button when the index, a tab's page or the settings change. The browser stores what a
 * tab's button shows, and forgets it when the tab navigates.
 */
export class Toolbar {
  #index: IndexStatus = { state: 'opening' };

  constructor(private readonly options: ToolbarOptions) {}

  /** Call when the index's status changes: affects tabs that are not on Flickr. */
  async showIndex(index: IndexStatus): Promise<void> {
    this.#index = index;
    await this.#draw(null);
  }

  /** Call when a tab's page was read; `index` is the status at that time. */
  async showPage(tabId: number, page: PageSummary, index: IndexStatus): Promise<void> {
    this.#index = index;
    await this.#draw(page, tabId);
  }

  /** Call when the settings change: asks every Flickr page what it shows. */
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
    // A tab may have been closed in the meantime.
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
