import { loadDatasetTexts } from '../../../../../lib/i18n/datasets/texts';
import type { DatasetTexts } from '../../../../../lib/i18n/datasets/types';
import { LANGUAGES, type Language } from '../../../../../lib/i18n/languages';

/** The catalogue's texts in every language but English. */
export const DATASETS = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, await loadDatasetTexts(language)] as const),
  ),
) as Record<Language, DatasetTexts>;
