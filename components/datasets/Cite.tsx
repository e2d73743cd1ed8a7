import type { Dataset } from '../../lib/catalogue/schema';
import { citeBibtex, citeCsl, citePlain } from '../../lib/reports/cite';
import { useTexts } from '../app/context';
import { CopyText } from './CopyText';
import styles from './Story.module.css';

/** Citations of a dataset in three formats, to copy. */
export function Cite({ dataset }: { dataset: Dataset }) {
  const t = useTexts();
  return (
    <details className={styles.cite}>
      <summary>{t('storyCite')}</summary>
      <CopyText label={t('citePlain')} text={citePlain(dataset)} />
      <CopyText label="BibTeX" text={citeBibtex(dataset)} />
      <CopyText label="CSL-JSON" text={JSON.stringify([citeCsl(dataset)], null, 2)} />
    </details>
  );
}
