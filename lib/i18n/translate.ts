/** Forms by plural category; `other` always exists. `{count}` is replaced by the number. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The texts of one place, such as the badge or the popup. */
export type Messages = Record<string, string | PluralForms>;

/** The type of a complete translation: the same keys, with plural forms for the same keys. */
export type Translation<M extends Messages> = {
  [K in keyof M]: M[K] extends string ? string : PluralForms;
};

type Params = Record<string, string | number>;

/** Returns the text of a key with its `{names}` filled in. */
export type Translate<M extends Messages> = (key: keyof M & string, params?: Params) => string;

/**
 * Makes a function that returns texts in one language. Numbers are formatted for that language;
 * `params.count` selects the plural form. An unknown `{name}` is left unchanged.
 * @param locale BCP 47 tag, such as `pt` or `en-GB`.
 */
export function createTranslate<M extends Messages>(
  locale: string,
  messages: Translation<M>,
): Translate<M> {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, params = {}) => {
    const entry: string | PluralForms = messages[key];
    const text =
      typeof entry === 'string'
        ? entry
        : (entry[plural.select(Number(params.count))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value;
    });
  };
}
