import type { ListReport } from '../../lib/user-lists/types';
import type { Manifest } from '../../lib/pack/types';
import { useApp } from '../app/context';
import { DatasetTags } from '../photos/DatasetTags';
import { PartialLists } from '../photos/PartialLists';
import styles from './Lists.module.css';
import { skippedText } from './wording';

interface ReportProps {
  /** With the dataset ids used in answers. */
  manifest: Manifest;
  /** Null for a pack, whose rows were read elsewhere. */
  report: ListReport | null;
}

/** What a list contains, and what became of its rows: none is dropped silently. */
export function Report({ manifest, report }: ReportProps) {
  const { t, language } = useApp();
  const number = new Intl.NumberFormat(language);
  const rows = report && [
    [t('listRows'), report.rows],
    [t('listRowsWithPhoto'), report.rowsWithPhoto],
    [t('listRowsSkipped'), report.rows - report.rowsWithPhoto],
  ];
  const facts = [
    ...(rows ?? []),
    [t('indexPhotos'), manifest.photos],
    [t('indexMembers'), manifest.owners],
  ] as [string, number][];
  return (
    <div className={styles.report}>
      <DatasetTags datasets={manifest.datasets.map(({ id }) => id)} />
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number.format(value)}</dd>
          </div>
        ))}
      </dl>
      <PartialLists manifests={[manifest]} datasets={manifest.datasets.map(({ id }) => id)} />
      {manifest.sample && <p className="small-text muted">{t('indexSample')}</p>}
      {report && report.skipped.length > 0 && <Skipped report={report} />}
      {report?.notes.map((note) => (
        <p key={note} className="small-text" dir="ltr" lang="en">
          {note}
        </p>
      ))}
    </div>
  );
}

/** Why rows had no photo, with the first examples. */
function Skipped({ report: { skipped } }: { report: ListReport }) {
  const { t, language } = useApp();
  const number = new Intl.NumberFormat(language);
  return (
    <details className={styles.skipped}>
      <summary>{t('listWhySkipped')}</summary>
      <ul>
        {skipped.map(({ reason, rows, examples }) => {
          const text = skippedText(reason);
          return (
            <li key={reason}>
              {number.format(rows)}: {text ? t(text) : reason}
              <ul dir="ltr">
                {examples.map((example) => (
                  <li key={`${example.file} ${example.at}`}>
                    {example.file} {example.at}: <code>{example.text}</code>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
