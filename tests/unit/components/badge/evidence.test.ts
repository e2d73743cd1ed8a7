// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { evidenceButton, evidenceLines } from '../../../../components/badge/evidence';
import { pageTexts } from '../../../../lib/i18n/page/texts';
import { wordsOf } from './make';

// jsdom's events are never trusted: here, dispatched events count as a person's.
vi.mock('../../../../components/badge/on-trusted', () => ({
  onTrusted: (target: EventTarget, type: string, handle: EventListener) => {
    target.addEventListener(type, handle);
  },
}));

const { t } = pageTexts('en');
const FILE = { name: 'a.txt', bytes: 1, sha256: 'ab' };
const PACK = { index: '0123456789ab', version: 2, lists: [FILE] };

describe('evidenceLines', () => {
  it('name each file with everything known about it, and the index', () => {
    const known = { ...FILE, publisher: 'X', url: 'https://x.example/a', fetched: '2026-01-05' };
    expect(evidenceLines([{ ...PACK, made: '2026-01-06', lists: [known, FILE] }], t)).toEqual([
      'a.txt, SHA-256 ab, X, https://x.example/a, 2026-01-05',
      'a.txt, SHA-256 ab',
      'Index 0123456789ab, 2026-01-06, format 2',
    ]);
  });

  it.each([
    [0, 'Which files were read is not recorded.'],
    [7, '2 more files'],
  ])('of %d files say %j', (count, line) => {
    const lists = Array.from({ length: count }, () => FILE);
    expect(evidenceLines([{ ...PACK, lists }], t)).toContain(line);
  });
});

describe('evidenceButton', () => {
  it.each([
    [() => Promise.resolve([PACK]), 'a.txt, SHA-256 abIndex 0123456789ab, format 2'],
    [() => Promise.reject(new Error()), 'This is not available right now.'],
  ])('shows it when pressed, and hides it when pressed again', async (load, text) => {
    const onGrow = vi.fn();
    const element = evidenceButton({ t, name: 'AFW', load, onGrow });
    const button = element.querySelector('button')!;
    const lines = element.querySelector('.evidence');
    expect([button.getAttribute('aria-label'), wordsOf(lines)]).toEqual(['Evidence from AFW', '']);
    button.click();
    await vi.waitFor(() => {
      expect(wordsOf(lines)).toBe(text);
    });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(element.textContent).toBe('');
    button.click();
    expect([button.getAttribute('aria-expanded'), wordsOf(lines)]).toEqual(['false', '']);
    expect(onGrow).toHaveBeenCalledTimes(2);
  });
});
