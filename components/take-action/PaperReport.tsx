import type { Extension, Report } from '../../lib/reports/report';
import { useApp } from '../app/context';
import { createPostedWords } from '../photos/posted';
import { useDatasetName } from '../photos/use-dataset-name';
import { PaperLists } from './PaperLists';

/** The printed report: every photo with its full address and its datasets. */
export function PaperReport({ report }: { report: Report }) {
  const { t, language } = useApp();
  const postedWords = createPostedWords(language, t);
  const nameOf = useDatasetName();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <h1>{t('reportFor', { query: report.query })}</h1>
      {report.index.map(({ fingerprint, version, made, photos, sample }) => (
        <p key={fingerprint}>
          {t('reportMade', { date: date.format(new Date(report.made)), photos })}.{' '}
          {t('reportIndex', { id: fingerprint })} (
          {[`${t('indexFormat')} ${version}`, made].filter(Boolean).join(', ')}).{' '}
          {sample && <strong>{t('sampleText')}</strong>}
        </p>
      ))}
      <p>
        <MadeBy extension={report.extension} />
      </p>
      <p>{t('notSafe')}</p>
      <p>{t('postedNote')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('reportPhoto')}</th>
            <th scope="col">{t('reportDatasets')}</th>
            <th scope="col">{t('posted')}</th>
          </tr>
        </thead>
        <tbody>
          {report.photos.map(({ id, url, datasets, posted }) => (
            <tr key={id}>
              <td dir="ltr">{url}</td>
              <td>{datasets.map(nameOf).join(', ')}</td>
              <td>{posted && postedWords(posted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PaperLists {...report} />
    </>
  );
}

/** The extension's version, and its date if known. */
function MadeBy({ extension: { version, date } }: { extension: Extension }) {
  const { t, language } = useApp();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <bdi>Overexposed {version}</bdi>.
      {date !== null && ` ${t('indexDateNote', { date: day.format(new Date(date)) })}`}
    </>
  );
}
