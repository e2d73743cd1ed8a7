import { useEffect, useReducer } from 'react';
import { datasetTexts, loadDatasetTexts } from '../../lib/i18n/datasets/texts';
import type { DatasetTexts } from '../../lib/i18n/datasets/types';
import { useApp } from '../app/context';

/** The catalogue's texts in the person's language; undefined until loaded. */
export function useDatasetTexts(): DatasetTexts | undefined {
  const { language } = useApp();
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (!datasetTexts(language)) void loadDatasetTexts(language).then(drawAgain);
  }, [language]);
  return datasetTexts(language);
}
