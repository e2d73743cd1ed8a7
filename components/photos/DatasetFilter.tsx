import type { DatasetCount } from '../../lib/pack/types';
import { useApp } from '../app/context';
import styles from './DatasetFilter.module.css';
import { useDatasetName } from './use-dataset-name';

/** Stands for all datasets; no dataset has this id. */
export const ALL = '';

interface DatasetFilterProps {
  counts: readonly DatasetCount[];
  /** The number of photos in any of them. */
  total: number;
  /** A dataset's id, or {@link ALL}; null for none. */
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The datasets found, each with its number of photos; choosing one shows only its photos. */
export function DatasetFilter({ counts, total, chosen, onChoose }: DatasetFilterProps) {
  const { t, language } = useApp();
  const nameOf = useDatasetName();
  const number = new Intl.NumberFormat(language);
  const choices = [
    { id: ALL, name: t('allLists'), photos: total },
    ...counts.map(({ id, photos }) => ({ id, name: nameOf(id), photos })),
  ];
  return (
    <div className={styles.filter} role="group" aria-label={t('filterLabel')}>
      {choices.map(({ id, name, photos }) => (
        <button
          key={id}
          className={`button small ${styles.choice ?? ''}`}
          aria-pressed={id === chosen}
          onClick={() => {
            onChoose(id);
          }}
        >
          <bdi>{name}</bdi> <span className={styles.count}>{number.format(photos)}</span>
        </button>
      ))}
    </div>
  );
}
