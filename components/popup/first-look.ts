import { firstLookTexts } from '../../lib/i18n/first-look/texts';
import type { Settings } from '../../lib/storage/settings/schema';
import { applyLocaleAndTheme, languageFor } from '../app/apply-locale-and-theme';
import { anyFound, pageLine } from '../page/page-line';
import type { LivePage } from '../page/live-page';

const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/**
 * Fills in the popup's initial HTML: a search field, and how many of the page's photos are listed. Loading
 * React and the view takes longer; they then replace it.
 * @returns when the field is there, in the person's language.
 */
export async function firstLook(settings: Promise<Settings>, page: LivePage) {
  const field = document.querySelector<HTMLInputElement>('#root input')!;
  field.focus();
  const chosen = await settings;
  const language = languageFor(chosen);
  const t = firstLookTexts(language);
  applyLocaleAndTheme(language, chosen);
  one('#root label').textContent = field.ariaLabel = t('searchLabel');
  field.placeholder = t('searchPlaceholder');
  one('#root button').textContent = t('searchButton');
  one('#root h2').textContent = t('thisPage');
  const card = one('#root section');
  const count = one('#root p');
  const say = () => {
    const state = page.now();
    // The view shows all other states.
    if (state?.kind !== 'flickr') return;
    const line = pageLine(state.summary, t);
    count.textContent = line;
    count.classList.toggle('page-count', state.summary.flagged > 0);
    card.classList.toggle('found', anyFound(state.summary));
    card.hidden = line === null;
  };
  page.watch(say);
  say();
}
