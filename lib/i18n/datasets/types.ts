/** English text of the catalogue → its translation. */
export type DatasetTexts = Readonly<Record<string, string>>;
