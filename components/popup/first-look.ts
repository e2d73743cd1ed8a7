import { firstLookTexts } from '../../lib/i18n/first-look/texts';
import type { Settings } from '../../lib/settings/schema';
import { dress, languageFor } from '../app/dress';
import { pageLine } from '../page/page-line';
import type { LivePage } from '../page/live-page';

/**
 * Fills in what the popup's HTML begins with: a field, and how many of the page's photos are listed.
 * To read React and the view takes longer; they then take its place.
 * @returns when the field stands there, in the person's language.
 */
export async function firstLook(settings: Promise<Settings>, page: LivePage) {
  const field = document.querySelector<HTMLInputElement>('#root input')!;
  field.focus();
  const chosen = await settings;
  const language = languageFor(chosen);
  const t = firstLookTexts(language);
  dress(language, chosen);
  field.ariaLabel = t('searchLabel');
  field.placeholder = t('searchPlaceholder');
  const line = document.querySelector('#root p')!;
  const say = () => {
    const state = page.now();
    // What else there may be is the view's to show.
    if (state?.kind === 'flickr') line.textContent = pageLine(state.summary, t);
  };
  page.watch(say);
  say();
}
