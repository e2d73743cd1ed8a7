import { useId } from 'react';
import type { Dataset } from '../../lib/catalogue/schema';
import { datasetPage } from '../../lib/extension/pages';
import { classNames } from '../app/class-names';
import { useTexts } from '../app/context';
import { DatasetHead } from './DatasetHead';
import styles from './Datasets.module.css';

interface DatasetCardProps {
  id: string;
  /** Absent for a list that is not in the catalogue. */
  dataset?: Dataset;
  /** Its photos in the index; null if the index cannot be read. */
  photos: number | null;
}

/** A dataset in short, with a link to its page. */
export function DatasetCard({ id, dataset, photos }: DatasetCardProps) {
  const t = useTexts();
  const title = useId();
  return (
    <article
      id={`dataset-${id}`}
      className={classNames(
        'card',
        styles.dataset,
        photos !== null && photos > 0 && `found ${styles.indexed}`,
      )}
      aria-labelledby={title}
    >
      <DatasetHead id={id} dataset={dataset} photos={photos} level="h2" title={title} />
      {dataset && (
        <p>
          <a href={datasetPage(id)}>{t('storyOpen', { name: dataset.name })}</a>
        </p>
      )}
    </article>
  );
}
