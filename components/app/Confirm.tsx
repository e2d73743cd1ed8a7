import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTexts } from './context';

interface ConfirmProps {
  question: string;
  /** What the button that goes ahead says. */
  yes: string;
  onYes: () => void;
  /** Nothing is to be done; also on Escape. Whoever asked takes the focus back. */
  onNo: () => void;
}

/** Asks once more before something is lost. The focus comes to the way out. */
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
