import type { ReactNode } from 'react';
import type { Dataset, Fact } from '../../lib/catalogue/schema';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import styles from './Datasets.module.css';
import { useFactRows } from './fact-rows';

/** A dataset's facts, each with the source it rests on. */
export function DatasetFacts({ dataset, open }: { dataset: Dataset; open: boolean }) {
  const t = useTexts();
  const rows = useFactRows(dataset);
  return (
    <details className={styles.facts} open={open}>
      <summary>{t('facts')}</summary>
      <dl>
        {rows.map(({ label, fact, content }) => (
          <FactRow key={label} label={label} source={sourceOf(dataset, fact)} note={fact?.note}>
            {content}
          </FactRow>
        ))}
      </dl>
    </details>
  );
}

/** The catalogue's compiler check ties each fact to a source. */
const sourceOf = (dataset: Dataset, fact: Fact<unknown> | null) =>
  fact && dataset.sources[fact.source]!;

interface FactRowProps {
  label: string;
  source: { title: string; url: string } | null;
  note?: string | undefined;
  children: ReactNode;
}

function FactRow({ label, source, note, children }: FactRowProps) {
  const t = useTexts();
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        <div className={source ? undefined : 'muted'}>{children}</div>
        {note && (
          <div className="small-text muted">
            <span lang="en" dir="ltr">
              {note}
            </span>
          </div>
        )}
        {source && (
          <div className={styles.source}>
            <Outside href={source.url}>{t('source', { title: source.title })}</Outside>
          </div>
        )}
      </dd>
    </div>
  );
}
