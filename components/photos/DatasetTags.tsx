import { datasetNames } from '../../lib/catalogue/names';
import { datasetPage } from '../../lib/extension/pages';
import { classNames } from '../app/class-names';
import styles from './DatasetTags.module.css';
import { useDatasetName } from './use-dataset-name';

/** The short name of a dataset; its id if the catalogue does not have it. */
export const nameOf = (id: string) => datasetNames[id]?.name ?? id;

interface DatasetTagsProps {
  datasets: readonly string[];
  /** Without the mark's colour, because nothing was found in them. */
  plain?: boolean;
}

/** Names of datasets, linked to their facts if they are in the catalogue. */
export function DatasetTags({ datasets, plain = false }: DatasetTagsProps) {
  const shownName = useDatasetName();
  return (
    <ul className={styles.tags}>
      {datasets.map((id) => (
        <li key={id} className={classNames(styles.tag, plain && styles.plain)}>
          {id in datasetNames ? (
            <a href={datasetPage(id)} target="_blank">
              <bdi>{nameOf(id)}</bdi>
            </a>
          ) : (
            <bdi>{shownName(id)}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
