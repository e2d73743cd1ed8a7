import { useEffect, useId, useRef } from 'react';
import type { Dataset } from '../../lib/catalogue/schema';
import { classNames } from '../app/class-names';
import { useApp } from '../app/context';
import { DatasetFacts } from './DatasetFacts';
import styles from './Datasets.module.css';

interface DatasetCardProps {
  id: string;
  /** Absent for a list of the builder's own. */
  dataset?: Dataset;
  /** Its photos in the index; null where the index cannot be read. */
  photos: number | null;
  /** Shows its facts, and itself at the top of the window. */
  open?: boolean;
}

/** A dataset: what it is, how much of it the index holds, and its facts folded below. */
export function DatasetCard({ id, dataset, photos, open = false }: DatasetCardProps) {
  const { t, settings, change } = useApp();
  const title = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView();
  }, [open]);
  const name = dataset?.name ?? id;
  const on = !settings.datasetsOff.includes(id);
  const amount =
    photos === null
      ? t('inIndexUnknown')
      : photos > 0
        ? t('inIndex', { count: photos })
        : t('inIndexNot');
  return (
    <article
      ref={card}
      id={`dataset-${id}`}
      className={classNames(
        'card',
        styles.dataset,
        photos !== null && photos > 0 && `found ${styles.indexed}`,
      )}
      aria-labelledby={title}
    >
      <div className={styles.top}>
        <h2 id={title}>
          <bdi>{name}</bdi>{' '}
          {dataset?.year && <span className={styles.year}>{dataset.year.value}</span>}
        </h2>
        <p className={styles.amount}>{amount}</p>
      </div>
      <p>
        {dataset ? (
          <span lang="en" dir="ltr">
            {dataset.purpose.value}
          </span>
        ) : (
          t('ownList')
        )}
      </p>
      {photos !== null && photos > 0 && (
        <label className="check small-text">
          <input
            type="checkbox"
            checked={on}
            aria-label={t('datasetUseOf', { name })}
            onChange={() => {
              const others = settings.datasetsOff.filter((other) => other !== id);
              change({ datasetsOff: on ? [...others, id] : others });
            }}
          />
          {t('datasetUse')}
        </label>
      )}
      {dataset && <DatasetFacts dataset={dataset} open={open} />}
    </article>
  );
}
