import { datasetNames } from '../../lib/catalogue/names';
import styles from './DatasetTags.module.css';

/** A dataset's short name; its id where it is a list of the builder's own. */
export const nameOf = (id: string) => datasetNames[id]?.name ?? id;

/** Names of datasets, each with what it was made for where there is room. */
export function DatasetTags({ datasets }: { datasets: readonly string[] }) {
  return (
    <ul className={styles.tags}>
      {datasets.map((id) => (
        <li key={id} className={styles.tag}>
          <bdi>{nameOf(id)}</bdi>
        </li>
      ))}
    </ul>
  );
}
