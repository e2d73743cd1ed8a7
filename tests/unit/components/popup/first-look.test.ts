/** @vitest-environment jsdom */
import { expect, it, vi } from 'vitest';
import type { LivePage } from '../../../../components/page/live-page';
import type { PageState } from '../../../../components/page/page-state';
import { firstLook } from '../../../../components/popup/first-look';
import type { PageSummary } from '../../../../lib/messages/types';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/schema';

vi.mock('../../../../lib/browser', () => ({
  browser: { i18n: { getUILanguage: () => 'de' } },
}));
/** The texts of all pages take longer to come than the first look may wait. */
vi.mock('../../../../lib/i18n/app/texts', () => {
  throw new Error('The first look needs no more texts than its own.');
});

const flickr = (summary: Partial<PageSummary>) => ({ kind: 'flickr', summary }) as PageState;

it.each([
  [
    'auto' as const,
    'de',
    'ltr',
    'Name, Adresse oder #Tag',
    '1 von 4 Fotos auf dieser Seite steht in',
  ],
  ['ar' as const, 'ar', 'rtl', 'اسم أو عنوان أو #وسم', 'صورة واحدة من أصل 4 في هذه الصفحة'],
])('speaks the language %s, and follows the page', async (language, lang, dir, hint, count) => {
  document.body.innerHTML = '<div id="root"><p></p><input /></div>';
  const [field, line] = [document.querySelector('input')!, document.querySelector('p')!];
  let state: PageState | null = null;
  let told = (): void => undefined;
  const page = { now: () => state, watch: (onChange: () => void) => (told = onChange) };
  await firstLook(
    Promise.resolve({ ...DEFAULT_SETTINGS, language, theme: 'dark' }),
    page as unknown as LivePage,
  );
  expect(document.activeElement).toBe(field);
  expect(field.placeholder).toBe(hint);
  const html = document.documentElement;
  expect([html.lang, html.dir, html.dataset.theme]).toEqual([lang, dir, 'dark']);
  expect(line.textContent).toBe('');
  state = flickr({ state: 'ready', photos: 4, flagged: 1 });
  told();
  expect(line.textContent).toContain(count);
  // A broken index has its own notice: an old count would read as an answer.
  state = flickr({ state: 'damaged', photos: 4, flagged: 0 });
  told();
  expect(line.textContent).toBe('');
});
