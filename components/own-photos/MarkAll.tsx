import { useId, useState } from 'react';
import type { Finding, Mark } from '../../lib/checks/marks';
import { useTexts } from '../app/context';
import { MARK_CHOICES, MarkChoice } from './MarkChoice';
import styles from './OwnPhotos.module.css';

interface MarkAllProps {
  findings: readonly Finding[];
  onMark: (mark: Mark | null) => void;
  /** Undoes the last change; null if there is none. */
  undo: (() => void) | null;
}

/** Marks all findings shown, and undoes the last change. */
export function MarkAll({ findings, onMark, undo }: MarkAllProps) {
  const t = useTexts();
  const id = useId();
  const [mark, setMark] = useState<Mark | 'none'>('sent');
  return (
    <form
      className={styles.mark}
      onSubmit={(event) => {
        event.preventDefault();
        onMark(mark === 'none' ? null : mark);
      }}
    >
      <label htmlFor={id}>{t('markShown')}</label>
      <MarkChoice id={id} choices={MARK_CHOICES} value={mark} onChoose={setMark} />
      <button className="button" disabled={findings.length === 0}>
        {t('markApply')}
      </button>
      <button
        type="button"
        className="button"
        disabled={undo === null}
        onClick={() => {
          undo?.();
        }}
      >
        {t('markUndo')}
      </button>
    </form>
  );
}
