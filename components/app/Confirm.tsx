import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTexts } from './context';

interface ConfirmProps {
  question: string;
  /** The label of the confirming button. */
  yes: string;
  onYes: () => void;
  /** Cancelled, also by Escape. The caller restores the focus. */
  onNo: () => void;
}

/** Asks for confirmation before something is lost. The focus starts on "cancel". */
export function Confirm({ question, yes, onYes, onNo }: ConfirmProps) {
  const t = useTexts();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keep.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onNo();
  };
  return (
    <div className="row" role="group" aria-label={question}>
      <strong>{question}</strong>
      <button className="button primary" onClick={onYes} onKeyDown={onKeyDown}>
        {yes}
      </button>
      <button ref={keep} className="button" onClick={onNo} onKeyDown={onKeyDown}>
        {t('keep')}
      </button>
    </div>
  );
}
