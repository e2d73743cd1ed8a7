import { useState } from 'react';
import type { ExportForm } from '../../lib/lists/export-list';
import { exportInWorker } from '../../lib/lists/in-worker';
import { removeList } from '../../lib/lists/remove';
import { useTexts } from '../app/context';
import { saveBlob } from './save-blob';

/** Takes a list along as a file, or removes it after asking once more. */
export function ListActions({ id, name }: { id: string; name: string }) {
  const t = useTexts();
  const [step, setStep] = useState<'idle' | 'saving' | 'asking' | 'failed'>('idle');

  const run = (next: 'saving' | 'asking', work: Promise<void>) => {
    setStep(next);
    work.then(
      () => {
        setStep('idle');
      },
      () => {
        setStep('failed');
      },
    );
  };
  const save = (form: ExportForm) => {
    const base = name.replace(/(\.(json|csv|txt|zip|gz))+$/i, '');
    const saved = exportInWorker(id, form).then((file) => {
      saveBlob(`${base}.${form}`, file);
    });
    run('saving', saved);
  };
  if (step === 'asking')
    return (
      <div className="row" role="group" aria-label={t('listRemoveConfirm', { name })}>
        <strong>{t('listRemoveConfirm', { name })}</strong>
        <button
          className="button primary"
          onClick={() => {
            run('asking', removeList(id));
          }}
        >
          {t('listRemove')}
        </button>
        <button
          className="button"
          onClick={() => {
            setStep('idle');
          }}
        >
          {t('eraseNo')}
        </button>
      </div>
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
