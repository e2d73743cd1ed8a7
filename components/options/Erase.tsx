import { useRef, useState } from 'react';
import { eraseEverything } from '../../lib/user-lists/erase';
import { Confirm } from '../app/Confirm';
import { useTexts } from '../app/context';

/** Erases what is stored on this device, after a confirmation. */
export function Erase() {
  const t = useTexts();
  const [step, setStep] = useState<'idle' | 'asking' | 'erased' | 'eraseFailed'>('idle');
  const start = useRef<HTMLButtonElement>(null);
  const finish = (next: 'idle' | 'erased' | 'eraseFailed') => {
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
        <Confirm
          question={t('eraseConfirm')}
          yes={t('eraseYes')}
          onYes={() => {
            eraseEverything().then(
              () => {
                finish('erased');
              },
              () => {
                finish('eraseFailed');
              },
            );
          }}
          onNo={() => {
            finish('idle');
          }}
        />
      )}
      <p role="status">{(step === 'erased' || step === 'eraseFailed') && t(step)}</p>
    </div>
  );
}
