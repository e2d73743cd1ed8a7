import { browser, type Browser } from '../extension/browser';
import type { BackgroundTranslate } from '../i18n/background/texts';
import { tagLink } from '../flickr/address/outbound-links';
import { searchPage } from '../extension/pages';
import { parseQuery } from '../flickr/address/query';
import { openTab, pageUrl } from '../extension/tabs';
import type { Reply } from '../messages/types';
import { describeSearch } from './describe-search';

/** What the address bar's suggestions need. */
interface OmniboxOptions {
  search: (text: string) => Promise<Reply<'search'>>;
  texts: () => Promise<BackgroundTranslate>;
}

/** Answers what is typed into the address bar after the extension's keyword. */
export function createOmnibox({ search, texts }: OmniboxOptions) {
  const suggest = (description: string) => {
    void browser.omnibox.setDefaultSuggestion({ description });
  };
  return {
    async started(): Promise<void> {
      suggest((await texts())('typeQuery'));
    },
    async changed(text: string): Promise<void> {
      const [t, reply] = await Promise.all([texts(), search(text)]);
      suggest(forAddressBar(describeSearch(t, reply)));
    },
    async entered(text: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`) {
      const url = destination(text);
      if (disposition === 'currentTab') await browser.tabs.update({ url });
      else await openTab(url, disposition === 'newForegroundTab');
    },
  };
}

/** A tag's photos are on Flickr; everything else is answered on our own page. */
function destination(text: string): string {
  const query = parseQuery(text);
  return query.kind === 'tag' ? tagLink(query.tag) : pageUrl(searchPage(text));
}

/** Chromium parses descriptions as XML; Firefox shows them unchanged. */
const forAddressBar = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
