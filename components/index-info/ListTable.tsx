import type { Manifest, ManifestDataset } from '../../lib/pack/types';
import { useApp } from '../app/context';
import { useDatasetName } from '../photos/use-dataset-name';
import styles from './Index.module.css';

/** The lists that a pack was made of. */
export function ListTable({ manifest }: { manifest: Manifest }) {
  const { t, language } = useApp();
  const nameOf = useDatasetName();
  const number = new Intl.NumberFormat(language);
  const photosOf = ({ photos, published }: ManifestDataset): string =>
    published && photos < published.photos
      ? t('listPartOf', { count: number.format(photos), total: number.format(published.photos) })
      : number.format(photos);
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
            <td>{photosOf(dataset)}</td>
            <td>{number.format(dataset.owners)}</td>
            <td>{number.format(dataset.rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
