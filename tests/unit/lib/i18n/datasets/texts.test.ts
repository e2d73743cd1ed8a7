import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../../lib/catalogue/catalogue';
import type { Dataset } from '../../../../../lib/catalogue/schema';
import { buildStory } from '../../../../../lib/catalogue/stories/build-story';
import { LANGUAGES } from '../../../../../lib/i18n/languages';
import { DATASETS } from './tables';

/** Names are not translated, but a text with other words, such as "one of its makers", is. */
const isName = (text: string): boolean =>
  text.split(/[\s,.]+/).every((word) => !/^[a-z]/.test(word) || /^(of|and|de)$/.test(word));

/** The translated texts of a dataset: its short purpose, its status, what one can do. */
function spokenOf(dataset: Dataset): string[] {
  const { short, status, removal, matchable } = dataset;
  const { sections } = buildStory(dataset, catalogue);
  const you = sections.filter(({ topic }) => topic === 'you').flatMap(({ sentences }) => sentences);
  return [
    short,
    ...(status ? [status.value.text] : []),
    ...(matchable.value.answer === 'yes' ? [] : [matchable.value.reason]),
    ...(removal ? [`${removal.value.whom}.`, removal.value.how] : []),
    ...you.map(({ text }) => text),
  ].filter((text) => !isName(text));
}

const spoken = new Set(catalogue.flatMap(spokenOf));

/** Years, counts and names in capitals, which must be the same in every language. */
const fixedIn = (text: string): string[] => text.match(/\d+|\b[A-Z][A-Z\d]+\b/g) ?? [];

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  const texts = DATASETS[language];

  it('every current English text of the catalogue is translated', () => {
    expect([...spoken].filter((text) => texts[text] === undefined)).toEqual([]);
  });

  it('has no translation without a current text of the catalogue', () => {
    expect(Object.keys(texts).filter((text) => !spoken.has(text))).toEqual([]);
  });

  it('no number and no name gets lost', () => {
    const lost = Object.entries(texts).filter(([english, translated]) =>
      fixedIn(english).some((one) => !fixedIn(translated).join(' ').includes(one)),
    );
    expect(lost).toEqual([]);
  });
});
