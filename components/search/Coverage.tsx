import { useTexts } from '../app/context';
import styles from './Search.module.css';

/** What "not in any list" leaves open; shown with every answer that found nothing. */
export function Coverage() {
  const t = useTexts();
  return (
    <details className={styles.coverage}>
      <summary>{t('coverageTitle')}</summary>
      <p>{t('notSafe')}</p>
      <ul>
        <li>{t('coverageUnpublished')}</li>
        <li>{t('coverageRenamed')}</li>
        <li>{t('coverageTime')}</li>
        <li>{t('coverageCopies')}</li>
      </ul>
    </details>
  );
}
