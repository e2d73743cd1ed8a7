import type { Dataset } from '../../lib/catalogue/schema';
import { datasetPage } from '../../lib/extension/pages';
import { useApp } from '../app/context';
import { useDatasetName } from '../photos/use-dataset-name';
import styles from './Datasets.module.css';
import { useDatasetTexts } from './use-dataset-texts';

interface DatasetHeadProps {
  id: string;
  /** Absent for a list that is not in the catalogue. */
  dataset?: Dataset | undefined;
  /** Its photos in the index; null if the index cannot be read. */
  photos: number | null;
  level: 'h1' | 'h2';
  /** The heading's id. */
  title?: string;
}

/** A dataset's name, purpose and photos in the index, with the switch that excludes it from answers. */
export function DatasetHead({ id, dataset, photos, level: Heading, title }: DatasetHeadProps) {
  const { t, settings, change } = useApp();
  const name = useDatasetName()(id);
  const on = !settings.datasetsOff.includes(id);
  const amount =
    photos === null
      ? t('inIndexUnknown')
      : photos > 0
        ? t('inIndex', { count: photos })
        : t('inIndexNot');
  const shown = <bdi>{name}</bdi>;
  return (
    <>
      <div className={styles.top}>
        <Heading id={title}>
          {dataset && Heading === 'h2' ? <a href={datasetPage(id)}>{shown}</a> : shown}{' '}
          {dataset?.year && <span className={styles.year}>{dataset.year.value}</span>}
        </Heading>
        <p className={styles.amount}>{amount}</p>
      </div>
      <p>{dataset ? <Purpose dataset={dataset} /> : t('ownList')}</p>
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
    </>
  );
}

/** The whole sentence in English; in other languages the short purpose, which is translated. */
function Purpose({ dataset: { purpose, short } }: { dataset: Dataset }) {
  const { t, language } = useApp();
  const translated = useDatasetTexts()?.[short];
  if (translated !== undefined) return t('madeFor', { purpose: translated });
  return <span {...(language !== 'en' && { lang: 'en', dir: 'ltr' })}>{purpose.value}</span>;
}
