import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Confirm } from './Confirm';
import { useTexts } from './context';

interface SaveOrRemoveProps {
  /** What is saved or removed. */
  name: string;
  /** The ways to save it. */
  saves: readonly { label: string; save: () => Promise<void> }[];
  remove: () => Promise<void>;
  /** It was removed, and the button that had the focus with it. */
  onRemoved: () => void;
  /** Further controls. */
  children?: ReactNode;
}

/** Buttons that save something as a file, or remove it after a confirmation. */
export function SaveOrRemove({ name, saves, remove, onRemoved, children }: SaveOrRemoveProps) {
  const t = useTexts();
  const [step, setStep] = useState<'idle' | 'saving' | 'asking' | 'failed'>('idle');
  const removeButton = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (step !== 'asking' && asked.current) removeButton.current?.focus();
    asked.current = step === 'asking';
  }, [step]);
  const fail = () => {
    setStep('failed');
  };
  if (step === 'asking')
    return (
      <Confirm
        question={t('listRemoveConfirm', { name })}
        yes={t('listRemove')}
        onYes={() => {
          remove().then(onRemoved, fail);
        }}
        onNo={() => {
          setStep('idle');
        }}
      />
    );
  return (
    <div className="row">
      {saves.map(({ label, save }) => (
        <button
          key={label}
          className="button small"
          disabled={step === 'saving'}
          onClick={() => {
            setStep('saving');
            save().then(() => {
              setStep('idle');
            }, fail);
          }}
        >
          {label}
        </button>
      ))}
      <button
        ref={removeButton}
        className="button small"
        onClick={() => {
          setStep('asking');
        }}
      >
        {t('listRemove')}
      </button>
      {children}
      <span role="status">{step === 'failed' && t('listActionFailed')}</span>
    </div>
  );
}
