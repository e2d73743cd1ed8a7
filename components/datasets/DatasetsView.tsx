import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { catalogue, datasetById } from '../../lib/catalogue/catalogue';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import { DatasetCard } from './DatasetCard';
import { DatasetPage } from './DatasetPage';
import styles from './Datasets.module.css';
import { findDatasets } from './find-datasets';
import { photosInIndex } from './in-index';
import { SaveCatalogue } from './SaveCatalogue';
import { useDatasetTexts } from './use-dataset-texts';

interface DatasetsViewProps {
  status: Loaded<IndexStatus>;
  /** The id of the requested dataset. */
  dataset: string | null;
}

/** The page of a dataset; all datasets if none, or an unknown one, is requested. */
export function DatasetsView({ status, dataset: id }: DatasetsViewProps) {
  const dataset = id === null ? undefined : datasetById(id);
  if (!dataset) return <AllDatasets status={status} />;
  const index = status.state === 'loaded' ? photosInIndex(status.value) : null;
  return (
    <DatasetPage
      key={dataset.id}
      dataset={dataset}
      photos={index && (index.get(dataset.id) ?? 0)}
    />
  );
}

/** All known datasets, those in the index first, to search and to switch off. */
function AllDatasets({ status }: Pick<DatasetsViewProps, 'status'>) {
  const t = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  // The order depends on the index; cards shown before it is loaded would jump.
  const waiting = status.state === 'loading';
  const index = status.state === 'loaded' ? photosInIndex(status.value) : null;
  const texts = useDatasetTexts();
  const datasets = useMemo(
    () => findDatasets(catalogue, wanted, index, texts),
    [wanted, index, texts],
  );
  const own = index
    ? [...index.keys()].filter((known) => !catalogue.some((dataset) => dataset.id === known))
    : [];

  return (
    <>
      <header className="stack">
        <h1>{t('datasetsTitle')}</h1>
        <p>{t('datasetsLead')}</p>
      </header>
      <div className={styles.find}>
        <label htmlFor={id}>{t('datasetsFind')}</label>
        <input
          id={id}
          type="search"
          className="field"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <p role="status" className="small-text muted">
          {datasets.length > 0
            ? t('datasetsShown', { count: datasets.length })
            : t('datasetsNone', { text: wanted })}
        </p>
      </div>
      <div className={styles.cards}>
        {!waiting &&
          datasets.map((dataset) => (
            <DatasetCard
              key={dataset.id}
              id={dataset.id}
              dataset={dataset}
              photos={index && (index.get(dataset.id) ?? 0)}
            />
          ))}
        {wanted === '' &&
          own.map((ownId) => (
            <DatasetCard key={ownId} id={ownId} photos={index?.get(ownId) ?? null} />
          ))}
      </div>
      <SaveCatalogue />
    </>
  );
}
