import { describe, expect, it } from 'vitest';
import { TABLES as BACKGROUND } from '../../../../lib/i18n/background/texts';
import { LANGUAGES, type Language } from '../../../../lib/i18n/languages';
import { TABLES as PAGE } from '../../../../lib/i18n/page/texts';
import { TABLES as WALK } from '../../../../lib/i18n/walk/texts';
import { TABLES as STORY } from '../../../../lib/i18n/story/texts';
import { APP, LETTERS } from './app-tables';
import { DATASETS } from './datasets/tables';

/** Every text of a language, with each plural form separately. */
const textsIn = (language: Language): string[] =>
  [APP, PAGE, BACKGROUND, STORY, LETTERS, WALK, DATASETS].flatMap((tables) =>
    Object.values(tables[language]).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    ),
  );

describe.each(LANGUAGES)('texts in %s', (language) => {
  it('use typographic characters, not those of a typewriter', () => {
    expect(textsIn(language).filter((text) => /["']|\.\.\.| {2}/.test(text))).toEqual([]);
  });
});

/** @see https://fr.wikipedia.org/wiki/Espace_insécable */
it('keep French punctuation from starting or ending a line alone', () => {
  const breakable = / [?!:;»]|« |\d \d{3}/;
  expect(textsIn('fr').filter((text) => breakable.test(text))).toEqual([]);
});
