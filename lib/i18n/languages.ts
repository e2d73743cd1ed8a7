/** The languages into which every text is translated. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whether the texts are complete in this language. */
export const isLanguage = (tag: string): tag is Language =>
  (LANGUAGES as readonly string[]).includes(tag);

/**
 * The language to show: the chosen one, else the first of the reader's languages that has texts, else
 * English.
 * @param chosen a language, or `auto` to follow the browser.
 * @param preferred BCP 47 tags in order of preference, such as `navigator.languages`.
 */
export function pickLanguage(chosen: string, preferred: readonly string[]): Language {
  const wanted = [chosen, ...preferred].map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return wanted.find(isLanguage) ?? 'en';
}

/** The direction in which the language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';
