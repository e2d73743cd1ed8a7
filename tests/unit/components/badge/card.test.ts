// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { datasetNames } from '../../../../lib/catalogue/names';
import { pageTexts } from '../../../../lib/i18n/page/texts';
import { finding, makeCard, wordsOf as text } from './make';

// jsdom's events are never trusted: here, dispatched events count as a person's.
vi.mock('../../../../components/badge/on-trusted', () => ({
  onTrusted: (
    target: EventTarget,
    ...[type, handle, options]: Parameters<EventTarget['addEventListener']>
  ) => {
    target.addEventListener(type, handle, options);
  },
}));

describe('the card', () => {
  it('names the one list that a photo is in', () => {
    const card = makeCard();
    card.fill(finding({ datasets: [{ id: 'helen', photos: null }] }));
    expect(text(card.element.querySelector('h2'))).toBe('Appears in the file list of HELEN');
  });

  it('counts several lists and says what each was made for', () => {
    const card = makeCard();
    card.fill(finding());
    expect(text(card.element.querySelector('h2'))).toBe('Appears in 2 file lists');
    expect(
      [...card.element.querySelectorAll('li')].map((li) => text(li.querySelector('strong'))),
    ).toEqual(['HELEN', 'PIPA']);
    expect(text(card.element.querySelector('li'))).toContain('Made for ');
  });

  it.each(['en', 'de', 'ar', 'ja'] as const)(
    'marks the purpose as English in %s if it is not translated',
    (language) => {
      const { t } = pageTexts(language);
      const card = makeCard({ language, t });
      card.fill(finding());
      const purpose = card.element.querySelector('li [lang="en"]')!;
      expect(text(purpose)).toBe(datasetNames.helen!.purpose);
      expect(text(purpose.parentElement)).toBe(t('madeFor', { purpose: text(purpose) }));
    },
  );

  it('shows the purpose in its own language if available', () => {
    const { t } = pageTexts('de');
    const purposeIn = (id: string, language: string) =>
      id === 'helen' ? `Zweck von ${id}, ${language}` : null;
    const card = makeCard({ language: 'de', t, purposeIn });
    card.fill(finding());
    const [helen, pipa] = [...card.element.querySelectorAll('li bdi')];
    expect([text(helen!), helen!.getAttribute('lang')]).toEqual(['Zweck von helen, de', 'de']);
    expect(pipa!.getAttribute('lang')).toBe('en');
  });

  it('shows how many photos of a member are listed, even if that arrives later', () => {
    const card = makeCard();
    card.fill(finding({ kind: 'profile', datasets: [{ id: 'helen', photos: 1 }] }));
    expect(text(card.element.querySelector('li'))).toContain('1 photo of this member listed');
    card.fill(finding());
    expect(text(card.element)).not.toContain('of this member');
    card.showCounts([
      { id: 'pipa', photos: 1_234 },
      { id: 'afw', photos: 3 },
    ]);
    expect(text(card.element.querySelector('li:last-child'))).toContain(
      '1,234 photos of this member',
    );
  });

  it.each([true, false])('labels sample data: %s', (sample) => {
    const card = makeCard();
    card.fill(finding({ sample }));
    expect(card.element.querySelector('.sample') !== null).toBe(sample);
  });

  it('has no text that a page could find by searching', () => {
    const card = makeCard();
    card.fill(finding({ kind: 'profile', sample: true, datasets: [{ id: 'pipa', photos: 3 }] }));
    expect(card.element.textContent).toBe('');
    expect(text(card.element)).toContain('PIPA');
  });

  it('never turns a dataset’s id into markup', () => {
    const card = makeCard();
    card.fill(finding({ datasets: [{ id: '<img src=x>', photos: null }] }));
    expect(card.element.querySelector('img')).toBeNull();
    expect(text(card.element.querySelector('strong'))).toBe('<img src=x>');
  });

  it.each([
    ['Write a letter', 'letter'],
    ['Save a report', 'report'],
  ])('leads to “What can I do?”: %s', (label, at) => {
    const act = vi.fn();
    const card = makeCard({ act });
    card.fill(finding());
    card.element.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)!.click();
    expect(act).toHaveBeenCalledExactlyOnceWith(finding(), at);
  });

  it('opens the details of a dataset', () => {
    const openDataset = vi.fn();
    const card = makeCard({ openDataset });
    card.fill(finding());
    card.element.querySelector<HTMLButtonElement>('[aria-label="Details of PIPA"]')!.click();
    expect(openDataset).toHaveBeenCalledExactlyOnceWith('pipa');
  });

  it('is written from right to left in right-to-left languages', () => {
    expect(makeCard({ language: 'ar' }).element.dir).toBe('rtl');
    expect(makeCard().element.dir).toBe('ltr');
  });
});
