import type { Manifest } from '../../lib/pack/types';
import { useApp } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import styles from './Index.module.css';

/** The lists that a pack was made of. */
export function ListTable({ manifest }: { manifest: Manifest }) {
  const { t, language } = useApp();
  const number = new Intl.NumberFormat(language);
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
            </th>
            <td>{number.format(dataset.photos)}</td>
            <td>{number.format(dataset.owners)}</td>
            <td>{number.format(dataset.rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
