import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../../lib/catalogue/catalogue';
import { CHAPTERS, buildWholeStory } from '../../../../../lib/catalogue/stories/whole';
import { isPlain } from '../dataset-schema';

describe('the whole story', () => {
  const chapters = buildWholeStory(catalogue);

  it('goes through its chapters, each of a few sentences', () => {
    expect(chapters.map(({ chapter }) => chapter)).toEqual([...CHAPTERS]);
    for (const { sentences } of chapters) expect(sentences.length).toBeGreaterThanOrEqual(4);
  });

  it.each(chapters.map(({ chapter, sentences }) => [chapter, sentences] as const))(
    'has a source for each sentence of “%s”, in neutral words',
    (_, sentences) => {
      for (const { text, source } of sentences) {
        expect(source.url).toMatch(/^https:/);
        expect(text).toMatch(/^(?!.* {2})[A-Z].*\.$/);
        expect(isPlain(text)).toBe(true);
      }
    },
  );

  it('credits those who found out', () => {
    const texts = chapters.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ');
    for (const name of ['MegaPixels', 'Exposing.ai', 'Adam Harvey', 'Jules LaPlace'])
      expect(texts).toContain(name);
  });

  it('refuses a catalogue without a source that it uses', () => {
    expect(() => buildWholeStory([])).toThrow('unknown source: ibm-dif/verge');
  });
});
