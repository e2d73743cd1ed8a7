import { createBadgeMaker, type Badge } from '../../../../components/badge/badge';
import { Card, type CardOptions } from '../../../../components/badge/card';
import { pageTexts } from '../../../../lib/i18n/page/texts';
import type { Finding } from '../../../../lib/page-session/types';

const { t } = pageTexts('en');

/** A finding of a photo in HELEN and PIPA, with changes. */
export const finding = (changes: Partial<Finding> = {}): Finding => ({
  kind: 'photo',
  id: '9000000000001',
  datasets: [
    { id: 'helen', photos: null },
    { id: 'pipa', photos: null },
  ],
  sample: false,
  ...changes,
});

export const makeBadge = (changes: Partial<Finding> = {}): Badge =>
  createBadgeMaker('en', t)({ anchor: document.createElement('a'), finding: finding(changes) });

export const makeCard = (changes: Partial<CardOptions> = {}): Card =>
  new Card({
    language: 'en',
    t,
    theme: 'system',
    purposeIn: () => null,
    openDataset: () => undefined,
    act: () => undefined,
    close: () => undefined,
    evidenceOf: () => Promise.resolve([]),
    onGrow: () => undefined,
    ...changes,
  });

/** The text shown by one of our elements. */
export function wordsOf(element: Element | null): string {
  if (!element) return '';
  const own = element.getAttribute('data-text') ?? '';
  return [...element.children].map(wordsOf).join('') + own;
}
