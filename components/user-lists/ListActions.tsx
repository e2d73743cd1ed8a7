import { useEffect, useRef, useState } from 'react';
import type { ExportForm } from '../../lib/user-lists/export-list';
import { exportInWorker } from '../../lib/user-lists/in-worker';
import { removeList } from '../../lib/user-lists/remove-list';
import { Confirm } from '../app/Confirm';
import { useTexts } from '../app/context';
import { saveFile } from '../app/save-file';

interface ListActionsProps {
  id: string;
  name: string;
  /** The name of its file, with or without extension. */
  file: string;
  /** The list was removed, and the button that had the focus with it. */
  onRemoved: () => void;
}

/** Saves a list as a file, or removes it after a confirmation. */
export function ListActions({ id, name, file: fileName, onRemoved }: ListActionsProps) {
  const t = useTexts();
  const [step, setStep] = useState<'idle' | 'saving' | 'asking' | 'failed'>('idle');
  const remove = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (step !== 'asking' && asked.current) remove.current?.focus();
    asked.current = step === 'asking';
  }, [step]);

  const fail = () => {
    setStep('failed');
  };
  const save = (form: ExportForm) => {
    const base = fileName.replace(/(\.(json|csv|txt|zip|gz))+$/i, '');
    setStep('saving');
    exportInWorker(id, form)
      .then((file) => {
        saveFile(`${base}.${form}`, file);
        setStep('idle');
      })
      .catch(fail);
  };
  if (step === 'asking')
    return (
      <Confirm
        question={t('listRemoveConfirm', { name })}
        yes={t('listRemove')}
        onYes={() => {
          removeList(id).then(onRemoved, fail);
        }}
        onNo={() => {
          setStep('idle');
        }}
      />
    );
  return (
    <div className="row">
      {(['zip', 'csv'] as const).map((form) => (
        <button
          key={form}
          className="button small"
          disabled={step === 'saving'}
          onClick={() => {
            save(form);
          }}
        >
          {t(form === 'zip' ? 'listSaveIndex' : 'listSaveTable')}
        </button>
      ))}
      <button
        ref={remove}
        className="button small"
        onClick={() => {
          setStep('asking');
        }}
      >
        {t('listRemove')}
      </button>
      <span role="status">{step === 'failed' && t('listActionFailed')}</span>
    </div>
  );
}
