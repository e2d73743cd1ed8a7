import { describe, expect, it } from 'vitest';
import { mirrored } from '../../../../components/pictures/picture';
import { chainOf, mapOf, tallyOf, yearsOf } from '../../../../components/story/pictures';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import { flowsOf } from '../../../../lib/catalogue/flows';
import { appTexts, loadTexts } from '../../../../lib/i18n/app/texts';
import { LANGUAGES } from '../../../../lib/i18n/languages';
import { outside, overlaps } from '../pictures/boxes';

const DRAWN = { chain: chainOf, map: mapOf, years: yearsOf };
const WIDTHS = [288, 328, 700, 880];

for (const language of LANGUAGES) await loadTexts(language);
const cases = Object.keys(DRAWN).flatMap((name) =>
  WIDTHS.flatMap((width) =>
    LANGUAGES.map((language) => [name as keyof typeof DRAWN, width, language] as const),
  ),
);
const english = { t: appTexts('en'), language: 'en' } as const;

describe('the pictures of the story', () => {
  it.each(cases)(
    'the %s, %d wide, in %s: nothing overlaps or is cut off',
    (name, width, language) => {
      const picture = DRAWN[name](catalogue, { t: appTexts(language), language }, width);
      expect(overlaps(picture)).toEqual([]);
      expect(outside(picture)).toEqual([]);
      expect(outside(mirrored(picture))).toEqual([]);
    },
  );

  it.each(Object.entries(DRAWN))('the %s names its sources, each once', (_, draw) => {
    const { sources } = draw(catalogue, english, 700);
    expect(sources.length).toBeGreaterThan(5);
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
  });
});

it('the chain links each band to its source, and each bar to its dataset', () => {
  const { parts } = chainOf(catalogue, english, 700);
  const ways = new Map(parts.map(({ key, href }) => [key, href]));
  for (const { from, to, source } of flowsOf(catalogue)) {
    expect(ways.get(`${from} ${to}`)).toBe(source.url);
    for (const id of [from, to]) expect(ways.get(id)).toBe(`/options.html#datasets/${id}`);
  }
});

it('the chain’s labels give the number of photos passed on, with the source', () => {
  const { parts } = chainOf(catalogue, english, 700);
  const labels = new Map(parts.map(({ key, label }) => [key, label]));
  expect(labels.get('megaface diveface')).toBe(
    'MegaFace → DiveFace: 115,729 photos. Source: DiveFace: README',
  );
  expect(labels.get('yfcc100m fdf')).toContain('1,471,253 faces');
  expect(labels.get('megaface lapa')).toContain('Number not known');
});

it('a right-to-left picture keeps the direction of names and English sentences', () => {
  const arabic = { t: appTexts('ar'), language: 'ar' } as const;
  const textsOf = (draw: typeof chainOf) =>
    mirrored(draw(catalogue, arabic, 700)).parts.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : [])),
    );
  const name = textsOf(chainOf).find(({ text }) => text.includes('MegaFace'));
  expect(name?.text).toBe('\u2067\u2068MegaFace\u2069\u2069');
  const inList = textsOf(chainOf).find(({ text }) => text.includes('DiveFace'));
  expect([inList?.text, inList?.more]).toEqual([
    '\u2067\u2068DiveFace\u2069',
    expect.stringMatching(/^\u2068116.*\u2069\u2069$/),
  ]);
  // The first strong letter outside of the date is the sentence's.
  const event = textsOf(yearsOf).find(({ text }) => text.includes('NBC News'));
  expect(event?.text).toMatch(/^\u2067\u2068\u2068[^A-Z]+\u2069, IBM DiF: NBC News/);
});

it('the map has a tile for every country of the catalogue, with a dot for each dataset', () => {
  const { parts } = mapOf(catalogue, english, 700);
  for (const [country, datasets] of tallyOf(catalogue, 'countries')) {
    const tile = parts.find(({ key }) => key === country);
    expect(tile?.shapes.filter(({ kind }) => kind === 'dot')).toHaveLength(datasets.length);
  }
});

it('the map explains its country codes if names do not fit', () => {
  const text = (width: number) =>
    mapOf(catalogue, english, width)
      .parts.flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
      )
      .join(' ');
  expect(text(328)).toContain('CH\u00a0Switzerland\u00a0· CN\u00a0China\u00a0·');
  expect(text(328), 'its own name').not.toContain('US\u00a0US');
  expect(text(880)).not.toContain('CH\u00a0');
});

it('the years show every dataset whose year is known', () => {
  const texts = yearsOf(catalogue, english, 328).parts.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
  );
  const dated = catalogue.filter(({ year }) => year).map(({ name }) => name);
  expect(dated.filter((name) => !texts.includes(name))).toEqual([]);
});
