import { useRef, useState } from 'react';
import { eraseEverything } from '../../lib/erase/erase';
import { useTexts } from '../app/context';

/** Erases what is kept on this device, after asking once more. */
export function Erase() {
  const t = useTexts();
  const [step, setStep] = useState<'idle' | 'asking' | 'erased'>('idle');
  const start = useRef<HTMLButtonElement>(null);
  const finish = (next: 'idle' | 'erased') => {
    setStep(next);
    start.current?.focus();
  };
  return (
    <div className="stack">
      <div className="row">
        <button
          ref={start}
          className="button"
          aria-expanded={step === 'asking'}
          onClick={() => {
            setStep('asking');
          }}
        >
          {t('erase')}
        </button>
      </div>
      {step === 'asking' && (
        <div className="row" role="group" aria-label={t('eraseConfirm')}>
          <strong>{t('eraseConfirm')}</strong>
          <button
            className="button primary"
            onClick={() => {
              void eraseEverything().then(() => {
                finish('erased');
              });
            }}
          >
            {t('eraseYes')}
          </button>
          <button
            className="button"
            onClick={() => {
              finish('idle');
            }}
          >
            {t('eraseNo')}
          </button>
        </div>
      )}
      <p role="status">{step === 'erased' && t('erased')}</p>
    </div>
  );
}
