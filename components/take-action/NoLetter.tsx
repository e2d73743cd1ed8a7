import { useApp } from '../app/context';
import { useDatasetName } from '../photos/use-dataset-name';

/** Names the lists without a letter: no publisher published them in this form. */
export function NoLetter({ datasets }: { datasets: readonly string[] }) {
  const { t, language } = useApp();
  const nameOf = useDatasetName();
  if (datasets.length === 0) return null;
  const names = new Intl.ListFormat(language).format(datasets.map(nameOf));
  return <p>{t('letterNotFor', { names })}</p>;
}
