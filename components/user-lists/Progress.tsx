import { useId } from 'react';
import type { ListProgress } from '../../lib/user-lists/types';
import { useApp } from '../app/context';
import { cancelImport } from './current-import';
import styles from './Lists.module.css';

interface ProgressProps {
  name: string;
  /** Null before the first bytes are read. */
  progress: ListProgress | null;
}

/** Progress in reading a list, with a button to cancel. */
export function Progress({ name, progress }: ProgressProps) {
  const { t, language } = useApp();
  const id = useId();
  const megabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  const isRead = progress !== null && progress.done >= progress.total;
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>
        <strong>{t('listsReading', { name })}</strong>
      </label>
      <progress
        id={id}
        {...(progress && !isRead && { value: progress.done, max: progress.total })}
      />
      <div className={styles.steps}>
        <span className="small-text muted">
          {progress &&
            (isRead
              ? t('listsIndexing')
              : t('listsRead', {
                  done: megabytes.format(progress.done / 1e6),
                  total: megabytes.format(progress.total / 1e6),
                  rows: progress.rows,
                }))}
        </span>
        <button className="button small" onClick={cancelImport}>
          {t('listsCancel')}
        </button>
      </div>
    </div>
  );
}
