import { useId } from 'react';
import { catalogue } from '../../lib/catalogue/catalogue';
import { useTexts } from '../app/context';
import styles from './Charts.module.css';
import { barLength, timeline, type TimelineRow } from './timeline';

const rows = timeline(catalogue);
const most = Math.max(...rows.map(({ size }) => size?.count ?? 0));

/** Datasets by year and size: a table whose cells hold bars, so that it reads as either. */
export function Timeline() {
  const t = useTexts();
  const id = useId();
  return (
    <section className={styles.chart} aria-labelledby={id}>
      <h2 id={id}>{t('timelineTitle')}</h2>
      <p>
        {t('timelineText')} {t('timelineScale')}
      </p>
      <table className={styles.timeline}>
        <thead>
          <tr>
            <th scope="col">{t('columnYear')}</th>
            <th scope="col">{t('columnDataset')}</th>
            <th scope="col">{t('columnSize')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr
              key={row.id}
              className={row.year === rows[i - 1]?.year ? undefined : styles.newYear}
            >
              <td>{row.year}</td>
              <th scope="row">
                <bdi>{row.name}</bdi>
              </th>
              <td>
                <Size size={row.size} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Size({ size }: Pick<TimelineRow, 'size'>) {
  const t = useTexts();
  if (!size) return <span className="muted">{t('unknown')}</span>;
  const length = barLength(size.count, most);
  return (
    <div className={styles.size}>
      <span className={styles.bar} style={{ inlineSize: `${length * 100}%` }} />
      <span className={styles.amount}>
        {t(size.of === 'photos' ? 'sizePhotos' : 'sizeFaces', { count: size.count })}
      </span>
    </div>
  );
}
