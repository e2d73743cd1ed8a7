import type { Edge } from '../../lib/catalogue/supply-chain';
import { useTexts } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import styles from './Charts.module.css';

/** Which dataset was made from which. */
export function ChainTable({ edges }: { edges: readonly Edge[] }) {
  const t = useTexts();
  const children = [...new Set(edges.map(({ to }) => to))];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('columnDataset')}</th>
          <th scope="col">{t('columnParents')}</th>
        </tr>
      </thead>
      <tbody>
        {children.map((child) => (
          <tr key={child}>
            <th scope="row">
              <bdi>{nameOf(child)}</bdi>
            </th>
            <td>
              {edges
                .filter(({ to }) => to === child)
                .map(({ from }) => nameOf(from))
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
