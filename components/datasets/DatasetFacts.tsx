import type { ReactNode } from 'react';
import type { Source, Dataset } from '../../lib/catalogue/schema';
import { useApp, useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import styles from './Datasets.module.css';
import { useFactRows, useUnknown, type FactRow as Row } from './fact-rows';

/** A dataset's facts with their sources, and the facts that are unknown. */
export function DatasetFacts({ dataset, open }: { dataset: Dataset; open: boolean }) {
  const { t, language } = useApp();
  const rows = useFactRows(dataset);
  const unknown = useUnknown(dataset);
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (
    <details className={styles.facts} open={open}>
      <summary>{t('facts')}</summary>
      <dl>
        {rows.map(({ label, fact, content }) => (
          <FactRow
            key={`${label} ${fact.source} ${fact.also ?? ''} ${fact.note ?? ''}`}
            label={label}
            note={fact.note}
            sources={sourcesOf(dataset, fact)}
          >
            {content}
          </FactRow>
        ))}
        {unknown.length > 0 && (
          <div className={styles.fact}>
            <dt>{t('factsUnknown')}</dt>
            <dd className="muted">{list.format(unknown)}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}

/** `defineDataset` ensures that each fact has a source. */
const sourcesOf = (dataset: Dataset, { source, also }: Row['fact']) =>
  [source, ...(also === undefined ? [] : [also])].map((key) => dataset.sources[key]!);

interface FactRowProps {
  label: string;
  note: string | undefined;
  sources: readonly Source[];
  children: ReactNode;
}

function FactRow({ label, note, sources, children }: FactRowProps) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        <div>{children}</div>
        {note !== undefined && (
          <div className="small-text muted">
            <span lang="en" dir="ltr">
              {note}
            </span>
          </div>
        )}
        {sources.map((source) => (
          <div key={source.url} className={styles.source}>
            <Outside href={source.url}>
              <SourceTitle title={source.title} />
            </Outside>
          </div>
        ))}
      </dd>
    </div>
  );
}

/** Titles of sources are not translated. */
function SourceTitle({ title }: { title: string }) {
  const t = useTexts();
  const [before = '', after = ''] = t('source').split('{title}');
  return (
    <>
      {before}
      <bdi lang="en">{title}</bdi>
      {after}
    </>
  );
}
