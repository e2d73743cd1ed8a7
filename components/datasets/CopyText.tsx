import { useState } from 'react';
import { useTexts } from '../app/context';
import styles from './Story.module.css';

/** An English text below its heading, to copy. */
export function CopyText({ label, text }: { label: string; text: string }) {
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
