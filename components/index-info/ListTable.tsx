import type { Manifest } from '../../lib/pack/types';
import { useApp } from '../app/context';
import { useDatasetName } from '../photos/use-dataset-name';
import { useListSize } from '../photos/use-list-size';
import styles from './Index.module.css';

/** The lists from which a pack was made. */
export function ListTable({ manifest }: { manifest: Manifest }) {
  const { t, language } = useApp();
  const nameOf = useDatasetName();
  const number = new Intl.NumberFormat(language);
  const size = useListSize();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('columnDataset')}</th>
          <th scope="col">{t('indexPhotos')}</th>
          <th scope="col">{t('indexMembers')}</th>
          <th scope="col">{t('indexRows')}</th>
        </tr>
      </thead>
      <tbody>
        {manifest.datasets.map((dataset) => (
          <tr key={dataset.id}>
            <th scope="row">
              <bdi>{nameOf(dataset.id)}</bdi>
              {dataset.missing && (
                <div className="small-text muted">
                  {t('listFilesMissing', { files: dataset.missing.join(', ') })}
                </div>
              )}
            </th>
            <td>{size(dataset)}</td>
            <td>{number.format(dataset.owners)}</td>
            <td>{number.format(dataset.rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
