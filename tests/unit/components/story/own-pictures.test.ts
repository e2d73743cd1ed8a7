import { describe, expect, it } from 'vitest';
import { mirrored } from '../../../../components/pictures/picture';
import { ownChainOf, ownYearsOf } from '../../../../components/story/own-pictures';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import { ownChain, type Asked } from '../../../../lib/catalogue/own-chain';
import { appTexts, loadTexts } from '../../../../lib/i18n/app/texts';
import { outside, overlaps } from '../pictures/boxes';

/** Languages with the longest words, the widest letters, and right-to-left text. */
const LANGUAGES = ['de', 'ja', 'ar'] as const;
for (const language of LANGUAGES) await loadTexts(language);
const english = { t: appTexts('en'), language: 'en' } as const;

const ASKED: Asked = { complete: new Set(['diveface', 'meglass']), isLeast: false };
const chainOf = (photos: string[][], asked = ASKED) =>
  ownChain(
    photos.map((datasets) => ({ datasets })),
    catalogue,
    asked,
  );
const times = (count: number, ...datasets: string[]) =>
  Array.from({ length: count }, () => datasets);

/** The whole catalogue, with a thousand photos and more, and a person's own lists. */
const CHAINS = {
  few: chainOf([['diveface', 'megaface'], ['diveface', 'megaface'], ['pipa']]),
  alone: chainOf([['pipa']]),
  own: chainOf([['own:a list of a rather long name'], ['changed:megaface', 'megaface']]),
  all: chainOf(times(1_234, ...catalogue.map(({ id }) => id))),
};
const YEARS = { counts: [{ year: 2008, count: 12_345 }], undated: 3 };

const cases = (Object.keys(CHAINS) as (keyof typeof CHAINS)[]).flatMap((name) =>
  [280, 328, 880].flatMap((width) => LANGUAGES.map((language) => [name, width, language] as const)),
);

describe('the pictures with a person’s photos', () => {
  it.each(cases)(
    'of %s, %d wide, in %s: nothing overlaps, nothing is cut off',
    (name, width, language) => {
      const writing = { t: appTexts(language), language };
      const pictures = [
        ownChainOf(CHAINS[name], writing, width),
        ownYearsOf(CHAINS[name], YEARS, writing, width),
      ];
      for (const picture of pictures) {
        expect(overlaps(picture)).toEqual([]);
        expect(outside(picture)).toEqual([]);
        expect(outside(mirrored(picture))).toEqual([]);
      }
    },
  );
});

describe('the chain with a person’s photos', () => {
  const { parts, sources, note } = ownChainOf(CHAINS.few, english, 700);
  const labels = new Map(parts.map(({ key, label }) => [key, label]));
  const inkOf = (key: string) => {
    const [shape] = parts.find((part) => part.key === key)!.shapes;
    return shape?.kind === 'ribbon' ? shape.ink : undefined;
  };

  it('labels each dataset and step with a number, or as not known', () => {
    expect(labels.get('megaface')).toBe('MegaFace: at least 2 photos');
    expect(labels.get('diveface')).toBe('DiveFace: 2 photos');
    expect(labels.get('meglass')).toBe('MeGlass: none of these photos');
    expect(labels.get('yfcc100m')).toBe('YFCC100M: not known');
    expect(labels.get('megaface diveface')).toBe(
      'MegaFace → DiveFace: at least 2 photos. Source: DiveFace: README',
    );
    expect(labels.get('yfcc100m megaface')).toContain('not known');
  });

  it('fills only bands that the lists at both ends confirm', () => {
    expect(inkOf('megaface diveface')).toBe('flow');
    expect(inkOf('megaface meglass')).toBe('quiet');
    expect(inkOf('yfcc100m megaface')).toBe('unknown');
  });

  it('explains what is counted and what “≥” means, and names its sources', () => {
    expect(note).toMatch(/only if both lists name it.*≥ means “at least”/);
    const { note: exact } = ownChainOf(chainOf([['diveface']]), english, 700);
    expect(exact).not.toContain('≥');
    const titles = sources.map(({ title }) => title);
    expect(titles).toContain('DiveFace: README');
    expect(titles).toContain('DiveFace: file lists');
  });
});

it('the years say how many photos are in no bar', () => {
  const { note } = ownYearsOf(CHAINS.few, YEARS, english, 700);
  expect(note).toMatch(/^3 photos are not on a bar/);
});
