import { useState } from 'react';
import type { Dataset } from '../../lib/catalogue/schema';
import { mistakeReport } from '../../lib/reports/mistake';
import { useTexts } from '../app/context';
import { Choice } from '../take-action/Choice';
import { CopyText } from './CopyText';
import { FACT_LABELS } from './fact-rows';
import styles from './Story.module.css';

type Field = keyof typeof FACT_LABELS;
const FIELDS = Object.keys(FACT_LABELS) as Field[];

/** Makes a report of a mistake in a dataset's entry: to send, or to copy if there is no recipient. */
export function Mistake({ dataset }: { dataset: Dataset }) {
  const t = useTexts();
  const [field, setField] = useState('');
  const { unknown = [] } = dataset;
  const fields = FIELDS.filter(
    (one) => dataset[one] !== undefined || unknown.some((lacking) => lacking === one),
  );
  const { text, link } = mistakeReport(dataset.id, field === '' ? undefined : field);
  return (
    <details className={styles.cite}>
      <summary>{t('storyMistake')}</summary>
      {link === null && <p>{t('mistakeCopy')}</p>}
      <Choice
        label={t('mistakeField')}
        value={field}
        options={[
          ['', t('mistakeAll')],
          ...fields.map((one) => [one, t(FACT_LABELS[one])] as const),
        ]}
        onChoose={setField}
      />
      {link !== null && (
        <p>
          <a href={link}>{t('mistakeSend')}</a>
        </p>
      )}
      <CopyText label={t('mistakeText')} text={text} />
    </details>
  );
}
