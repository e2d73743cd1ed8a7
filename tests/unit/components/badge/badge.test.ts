// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { changedId, ownId } from '../../../../lib/catalogue/shown-ids';
import { finding, makeBadge, makeCard, wordsOf } from './make';

describe('a badge', () => {
  it('shows the page where it is and nothing else', () => {
    const { host } = makeBadge();
    expect(Object.fromEntries(Object.entries(host.dataset))).toEqual({
      overexposed: 'photo',
      id: '9000000000001',
    });
    expect(host.shadowRoot).toBeNull();
    expect(host.childNodes).toHaveLength(0);
    expect(host.getAttributeNames().sort()).toEqual(['data-id', 'data-overexposed']);
  });

  it.each(['helen', changedId('helen'), ownId('My helen')])(
    'hides its list from the page’s scripts, with the card open: %s',
    (id) => {
      const datasets = [{ id, photos: 3 }];
      const { host, root, button } = makeBadge({ datasets });
      const card = makeCard();
      card.fill(finding({ datasets }));
      document.body.replaceChildren(host);
      root.append(card.element);
      expect(button.getAttribute('aria-label')).toMatch(/helen/i);
      expect(document.documentElement.outerHTML).toContain('data-overexposed');
      expect(document.documentElement.outerHTML).not.toMatch(/helen|own:|changed/i);
      expect(document.body.textContent).toBe('');
      expect(document.querySelectorAll('body *')).toHaveLength(1);
    },
  );

  it('uses an element that no page can define', () => {
    const { host } = makeBadge();
    expect(host.localName).not.toContain('-');
    expect(() => host.attachShadow({ mode: 'open' })).toThrow();
    expect(() => host.attachInternals()).toThrow();
  });

  it('is not copied with its host', () => {
    const copy = makeBadge().host.cloneNode(true) as HTMLElement;
    // A copied root would make attaching another one fail.
    expect(copy.attachShadow({ mode: 'open' }).childNodes).toHaveLength(0);
  });

  it('shows the number of datasets, with at most two digits', () => {
    expect(wordsOf(makeBadge().button)).toBe('2');
    const many = Array.from({ length: 100 }, (_, i) => ({ id: `d${i}`, photos: null }));
    expect(wordsOf(makeBadge({ datasets: many.slice(1) }).button)).toBe('99');
    expect(wordsOf(makeBadge({ datasets: many }).button)).toBe('99+');
    expect(wordsOf(makeBadge({ kind: 'profile' }).button)).toBe('2');
  });

  it.each([
    ['photo', ['helen'], '1: Photo appears in the file list of HELEN'],
    ['photo', ['helen', 'pipa'], '2: Photo appears in the file lists of HELEN and PIPA'],
    ['profile', ['helen'], '1: Member appears in the file list of HELEN'],
    ['member', ['my-list'], 'Member appears in the file list of my-list'],
    [
      'photo',
      [changedId('pipa'), ownId('Mine', 'megaface')],
      '2: Photo appears in the file lists of changed copy of PIPA and Mine: megaface (your table)',
    ],
  ] as const)(
    'is a button whose name is what it shows, then what that means: %s in %j',
    (kind, ids, label) => {
      const { button } = makeBadge({ kind, datasets: ids.map((id) => ({ id, photos: null })) });
      expect(button.getAttribute('aria-label')).toBe(label);
    },
  );

  it.each([
    ['photo', [null], 'HELEN', '1: Photo appears in the file list of HELEN'],
    ['photo', [null, null], 'HELEN and PIPA', /^2: Photo appears in .* HELEN and PIPA$/],
    ['profile', [1], '1+ photo · HELEN', /^1: Member appears in .* HELEN · 1\+ photo$/],
    // The same photos may be in both.
    ['profile', [3, 1200], '1,200+ photos · HELEN and PIPA', / PIPA · 1,200\+ photos$/],
    ['profile', [null], 'HELEN', '1: Member appears in the file list of HELEN'],
  ] as const)('has text if there is room: %s with %j', (kind, counts, words, label) => {
    const ids = ['helen', 'pipa'];
    const datasets = counts.map((photos, i) => ({ id: ids[i]!, photos }));
    const { button } = makeBadge({ kind, datasets });
    expect(button.dataset.words).toBe(words);
    expect(button.getAttribute('aria-label')).toEqual(
      typeof label === 'string' ? label : expect.stringMatching(label),
    );
  });

  it('for a member in passing is the mark alone', () => {
    const { button } = makeBadge({ kind: 'member' });
    expect(wordsOf(button)).toBe('');
    expect(button.dataset.words).toBeUndefined();
  });
});
