import { useId, type ReactNode } from 'react';
import { classNames } from '../app/class-names';
import { useTexts } from '../app/context';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `broken` if answers are not possible, `sample` for invented data, `plain` for the rest. */
  kind: 'plain' | 'sample' | 'broken';
  title: string;
  text?: string;
  /** Collapsed details for a problem report. */
  details?: string;
  /** What to do about it. */
  children?: ReactNode;
}

/** A state that a person must know about, and what to do about it. */
export function Notice({ kind, title, text, details, children }: NoticeProps) {
  const t = useTexts();
  const id = useId();
  return (
    <section className={classNames(styles.notice, styles[kind])} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {text && <p>{text}</p>}
      {children && <div className="row">{children}</div>}
      {details && (
        <details className="small-text muted">
          <summary>{t('details')}</summary>
          <p lang="en" dir="ltr">
            {details}
          </p>
        </details>
      )}
    </section>
  );
}
