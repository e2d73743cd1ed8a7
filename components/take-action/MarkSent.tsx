import { useState } from 'react';
import { browser } from '../../lib/extension/browser';
import { localDay } from '../../lib/letters/deadline';
import type { LetterOptions } from '../../lib/letters/letter';
import { rememberLetter } from '../../lib/letters/sent';
import { useTexts } from '../app/context';

interface MarkSentProps {
  letter: LetterOptions;
  /** The dataset's id. */
  dataset: string;
  onSent: () => void;
}

/** Lets a person record a letter as sent today. */
export function MarkSent({ letter, dataset, onSent }: MarkSentProps) {
  const t = useTexts();
  const [status, setStatus] = useState<'sentKept' | 'checkNotSaved' | null>(null);
  if (browser.extension.inIncognitoContext) return null;
  const remember = async () => {
    const { texts, role, law, account, name, photos } = letter;
    try {
      await rememberLetter({
        ...{ id: crypto.randomUUID(), sent: localDay(new Date()) },
        ...{ dataset, language: texts.language, role, law, account, name },
        photos: photos.map(({ id, owner }) => ({ id, owner })),
      });
      setStatus('sentKept');
      onSent();
    } catch {
      setStatus('checkNotSaved');
    }
  };
  return (
    <div className="row">
      <button
        className="button"
        disabled={status === 'sentKept'}
        onClick={() => {
          void remember();
        }}
      >
        {t('sentMark')}
      </button>
      <span className="small-text muted" role="status">
        {t(status ?? 'sentMarkNote')}
      </span>
    </div>
  );
}
