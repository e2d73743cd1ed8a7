import type { Dataset } from '../../lib/catalogue/schema';
import { useApp } from '../app/context';
import charts from './Charts.module.css';
import { barLength } from './bar-length';

const COUNTS = {
  photos: 'factPhotos',
  flickrPhotos: 'factFlickrPhotos',
  faces: 'factFaces',
  people: 'factPeople',
  members: 'factMembers',
} as const;
const FIELDS = Object.keys(COUNTS) as (keyof typeof COUNTS)[];
/** A hundred million, almost the size of the largest dataset: bars are comparable between pages. */
const MOST = 100_000_000;

/** The size of a dataset: a table with bars in its cells, on a logarithmic scale. */
export function Numbers({ dataset }: { dataset: Dataset }) {
  const { t, language } = useApp();
  const number = new Intl.NumberFormat(language);
  const known = FIELDS.flatMap((field) => {
    const fact = dataset[field];
    return fact ? [{ field, fact }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section className={charts.chart}>
      <h2>{t('storyNumbers')}</h2>
      <p className="small-text muted">{t('timelineScale')}</p>
      <table className={charts.timeline}>
        <tbody>
          {known.map(({ field, fact }) => (
            <tr key={field}>
              <th scope="row">{t(COUNTS[field])}</th>
              <td>
                <div className={charts.size}>
                  <span
                    className={charts.bar}
                    style={{ inlineSize: `${barLength(fact.value, MOST) * 100}%` }}
                  />
                  <span className={charts.amount}>
                    {number.format(fact.value)}{' '}
                    {fact.note !== undefined && (
                      <span className="muted" lang="en" dir="ltr">
                        ({fact.note})
                      </span>
                    )}
                  </span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
