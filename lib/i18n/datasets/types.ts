/** What the catalogue says in English → the same in another language. */
export type DatasetTexts = Readonly<Record<string, string>>;
