import type { Language } from '../languages';
import type { DatasetTexts } from './types';

const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<{ texts: DatasetTexts }>> = {
  de: () => import('./de/index'),
  fr: () => import('./fr/index'),
  es: () => import('./es/index'),
  pt: () => import('./pt/index'),
  ja: () => import('./ja/index'),
  ar: () => import('./ar/index'),
};

const tables: Partial<Record<Language, DatasetTexts>> = { en: {} };

/** The catalogue's texts in a language, if loaded. English is in the catalogue itself. */
export const datasetTexts = (language: Language): DatasetTexts | undefined => tables[language];

/**
 * Loads the catalogue's texts in a language. If they cannot be read, as after an update while the page was
 * open, the catalogue's English is used.
 */
export async function loadDatasetTexts(language: Language): Promise<DatasetTexts> {
  if (language === 'en') return {};
  return (tables[language] ??= await OTHERS[language]().then(
    ({ texts }) => texts,
    () => ({}),
  ));
}
