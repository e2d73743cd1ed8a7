import { describe, expect, it } from 'vitest';
import { appTexts } from '../../../../lib/i18n/app/texts';
import { TABLES as BACKGROUND } from '../../../../lib/i18n/background/texts';
import { LANGUAGES, type Language } from '../../../../lib/i18n/languages';
import { TABLES as PAGE } from '../../../../lib/i18n/page/texts';
import { TABLES as WALK } from '../../../../lib/i18n/walk/texts';
import { TABLES as STORY } from '../../../../lib/i18n/story/texts';
import type { Messages, PluralForms } from '../../../../lib/i18n/translate';
import { APP, LETTERS } from './app-tables';

type Tables = Record<Language, Messages>;

const placeholders = (text: string) => new Set(text.match(/\{\w+\}/g));
const formsOf = (entry: string | PluralForms): Record<string, string> =>
  typeof entry === 'string' ? { text: entry } : entry;
/** In these forms the number may be part of the words: "one photo", "no photos". */
const WORDED = new Set(['zero', 'one', 'two']);

const tables: Record<string, Tables> = {
  app: APP,
  page: PAGE,
  background: BACKGROUND,
  story: STORY,
  letters: LETTERS,
  walk: WALK,
};

describe.each(['app', 'page', 'background', 'story', 'letters', 'walk'])(
  'the texts of the %s',
  (name) => {
    describe.each(LANGUAGES)('in %s', (language) => {
      const entries = () =>
        Object.entries(tables[name]!.en).map(
          ([key, english]) => [key, english, tables[name]![language][key]] as const,
        );

      it('are complete, and none is empty', () => {
        expect(Object.keys(tables[name]![language]).sort()).toEqual(
          Object.keys(tables[name]!.en).sort(),
        );
        for (const [key, , entry] of entries())
          for (const text of Object.values(formsOf(entry!))) expect(text.trim(), key).not.toBe('');
      });

      it('have every plural form of the language', () => {
        const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
        for (const [key, english, entry] of entries())
          if (typeof english !== 'string')
            expect(Object.keys(entry as PluralForms).sort(), key).toEqual(categories);
      });

      it('fill in what the English fills in', () => {
        for (const [key, english, entry] of entries()) {
          const wanted = placeholders(Object.values(formsOf(english)).join(' '));
          for (const [form, text] of Object.entries(formsOf(entry!))) {
            const filled = placeholders(text);
            expect(
              [...filled].filter((one) => !wanted.has(one)),
              `${key}.${form}`,
            ).toEqual([]);
            const missing = [...wanted].filter((one) => !filled.has(one));
            const worded = WORDED.has(form) ? missing.filter((one) => one !== '{count}') : missing;
            expect(optional(key, worded), `${key}.${form}`).toEqual([]);
          }
        }
      });
    });
  },
);

/** The card either names one dataset or counts several. */
const optional = (key: string, missing: string[]) =>
  key === 'cardTitle' ? missing.filter((one) => one !== '{names}' && one !== '{count}') : missing;

it('translate more than the names', () => {
  for (const { en, ...others } of Object.values(tables))
    for (const table of Object.values(others)) {
      const same = Object.keys(en).filter(
        (key) => JSON.stringify(en[key]) === JSON.stringify(table[key]),
      );
      expect(same.length / Object.keys(en).length).toBeLessThan(0.12);
    }
});

it('keep names in their own order in right-to-left text', () => {
  const [arabic, english] = [appTexts('ar'), appTexts('en')];
  expect(arabic('pageMember', { owner: '101@N99' })).toContain('\u2068101@N99\u2069');
  expect(english('pageMember', { owner: '101@N99' })).toBe('Show the listed photos of 101@N99');
});
