import type { WatchNews } from '../../lib/storage/watch-news';
import { useApp } from '../app/context';
import { useDatasetName } from '../photos/use-dataset-name';

/** Words findings by dataset: "1 in DiveFace and 2 in MegaFace". */
export function useFindingsLine(): (datasets: WatchNews['datasets']) => string {
  const { t, language } = useApp();
  const shownName = useDatasetName();
  return (datasets) =>
    new Intl.ListFormat(language).format(
      datasets.map(({ id, findings }) => t('watchIn', { count: findings, name: shownName(id) })),
    );
}
