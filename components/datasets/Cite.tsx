import { useState } from 'react';
import type { Dataset } from '../../lib/catalogue/schema';
import { citeBibtex, citeCsl, citePlain } from '../../lib/reports/cite';
import { useTexts } from '../app/context';
import styles from './Story.module.css';

/** How to cite a dataset, in three forms to copy. */
export function Cite({ dataset }: { dataset: Dataset }) {
  const t = useTexts();
  return (
    <details className={styles.cite}>
      <summary>{t('storyCite')}</summary>
      <Form label={t('citePlain')} text={citePlain(dataset)} />
      <Form label="BibTeX" text={citeBibtex(dataset)} />
      <Form label="CSL-JSON" text={JSON.stringify([citeCsl(dataset)], null, 2)} />
    </details>
  );
}

function Form({ label, text }: { label: string; text: string }) {
  const t = useTexts();
  const [copied, setCopied] = useState(false);
  return (
    <section className="stack">
      <h3>{label}</h3>
      <pre className={styles.code} lang="en" dir="ltr">
        {text}
      </pre>
      <div className="row">
        <button
          className="button"
          aria-label={`${t('copy')}: ${label}`}
          onClick={() => {
            void navigator.clipboard.writeText(text).then(() => {
              setCopied(true);
            });
          }}
        >
          {t('copy')}
        </button>
        <span role="status">{copied && t('copied')}</span>
      </div>
    </section>
  );
}
