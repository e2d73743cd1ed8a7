/** @vitest-environment jsdom */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import type { LivePage } from '../../../../components/page/live-page';
import type { PageState } from '../../../../components/page/page-state';
import { firstLook } from '../../../../components/popup/first-look';
import type { PageSummary } from '../../../../lib/messages/types';
import { DEFAULT_SETTINGS } from '../../../../lib/storage/settings/schema';

vi.mock('../../../../lib/extension/browser', () => ({
  browser: { i18n: { getUILanguage: () => 'de' } },
}));
/** Loading all texts takes longer than the first look may wait. */
vi.mock('../../../../lib/i18n/app/texts', () => {
  throw new Error('The first look needs no more texts than its own.');
});

const HTML = readFileSync('entrypoints/popup/index.html', 'utf8');

const flickr = (summary: Partial<PageSummary>) =>
  ({ kind: 'flickr', summary: { owners: [], ...summary } }) as PageState;

it.each([
  [
    'auto' as const,
    'de',
    'ltr',
    'Ein Mitglied oder ein Foto finden',
    'Name, Adresse oder #Tag',
    '1 von 4 Fotos auf dieser Seite steht in',
  ],
  [
    'ar' as const,
    'ar',
    'rtl',
    'ابحث عن عضو أو صورة',
    'اسم أو عنوان أو #وسم',
    'صورة واحدة من أصل 4 في هذه الصفحة',
  ],
])(
  'speaks the language %s, and follows the page',
  async (language, lang, dir, label, hint, count) => {
    document.documentElement.replaceWith(
      new DOMParser().parseFromString(HTML, 'text/html').documentElement,
    );
    const field = document.querySelector('input')!;
    const card = document.querySelector('section')!;
    let state: PageState | null = null;
    let notify = (): void => undefined;
    const page = { now: () => state, watch: (onChange: () => void) => (notify = onChange) };
    await firstLook(
      Promise.resolve({ ...DEFAULT_SETTINGS, language, theme: 'dark' }),
      page as unknown as LivePage,
    );
    expect(document.activeElement).toBe(field);
    expect(field.labels![0]!.textContent).toBe(label);
    expect(field.placeholder).toBe(hint);
    const html = document.documentElement;
    expect([html.lang, html.dir, html.dataset.theme]).toEqual([lang, dir, 'dark']);
    expect(card.hidden).toBe(true);
    state = flickr({ state: 'ready', photos: 4, flagged: 1 });
    notify();
    expect(card.hidden).toBe(false);
    expect(card.textContent).toContain(count);
    expect(card.classList.contains('found')).toBe(true);
    state = flickr({ state: 'ready', photos: 4, flagged: 0 });
    notify();
    expect(card.classList.contains('found')).toBe(false);
    // A broken index has its own notice: an old count would look like an answer.
    state = flickr({ state: 'damaged', photos: 4, flagged: 0 });
    notify();
    expect(card.hidden).toBe(true);
    expect(card.textContent).not.toContain('4');
  },
);
