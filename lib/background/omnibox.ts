import type { Answer } from '../answers/types';
import { browser, type Browser } from '../browser';
import type { BackgroundTranslate } from '../i18n/background/texts';
import { tagLink } from '../links/links';
import { searchPage } from '../pages/pages';
import { parseQuery } from '../query/query';
import { describeAnswer } from './describe-answer';
import { openTab, pageUrl } from './tabs';

/** What the address bar needs to answer while a person types. */
interface OmniboxOptions {
  search: (text: string) => Promise<Answer[]>;
  texts: () => Promise<BackgroundTranslate>;
}

/** Answers what is typed into the address bar after the extension's keyword. */
export function answerOmnibox({ search, texts }: OmniboxOptions): void {
  // Browsers of phones have none.
  const { omnibox } = browser as Partial<typeof Browser>;
  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() => {
    void texts().then((t) => omnibox.setDefaultSuggestion({ description: t('typeQuery') }));
  });
  omnibox.onInputChanged.addListener((text) => {
    void describe(text).then((description) => omnibox.setDefaultSuggestion({ description }));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    const url = destination(text);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void openTab(url, disposition === 'newForegroundTab');
  });

  async function describe(text: string): Promise<string> {
    const [t, [answer]] = await Promise.all([texts(), search(text)]);
    return forAddressBar(describeAnswer(t, answer));
  }
}

/** A tag's photos are on Flickr; all else is answered on our own page. */
function destination(text: string): string {
  const query = parseQuery(text);
  return query.kind === 'tag' ? tagLink(query.tag) : pageUrl(searchPage(text));
}

/** Chromium reads descriptions as XML, Firefox as they are. */
const forAddressBar = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
