import { useEffect, useRef, useState } from 'react';
import { exportCheck } from '../../lib/checks/file';
import { deleteCheck } from '../../lib/checks/kept';
import { withoutPlaces } from '../../lib/checks/make-check';
import { loadMarks } from '../../lib/checks/marks';
import type { WholeCheck } from '../../lib/checks/types';
import { Confirm } from '../app/Confirm';
import { useTexts } from '../app/context';
import { saveFile } from '../app/save-file';
import { WatchButton } from '../watch/WatchButton';
import { PlacesChoice } from './PlacesChoice';

interface CheckActionsProps {
  whole: WholeCheck;
  /** The check is gone, and the button that had the focus with it. */
  onDeleted: () => void;
}

/** Takes a check along as a file, or deletes it after asking once more. */
export function CheckActions({ whole, onDeleted }: CheckActionsProps) {
  const t = useTexts();
  const [step, setStep] = useState<'idle' | 'asking' | 'failed'>('idle');
  const [places, setPlaces] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (step !== 'asking' && asked.current) remove.current?.focus();
    asked.current = step === 'asking';
  }, [step]);
  const { check } = whole;
  const fail = () => {
    setStep('failed');
  };
  const save = async () => {
    const listed = new Set(whole.contents.listed.map(({ id }) => id));
    const marks = [...(await loadMarks()).values()].filter(({ photo }) => listed.has(photo));
    const text = exportCheck(places ? whole : withoutPlaces(whole), marks);
    const file = new Blob([text], { type: 'application/json' });
    saveFile('overexposed-check.json', file);
  };
  if (step === 'asking')
    return (
      <Confirm
        question={t('listRemoveConfirm', { name: check.name })}
        yes={t('listRemove')}
        onYes={() => {
          deleteCheck(check.id).then(onDeleted, fail);
        }}
        onNo={() => {
          setStep('idle');
        }}
      />
    );
  return (
    <div className="row">
      <button
        className="button small"
        onClick={() => {
          save().catch(fail);
        }}
      >
        {t('checkSave')}
      </button>
      <button
        ref={remove}
        className="button small"
        onClick={() => {
          setStep('asking');
        }}
      >
        {t('listRemove')}
      </button>
      <WatchButton kind="check" id={check.id} name={check.name} />
      {(check.facts.placed ?? 0) > 0 && (
        <PlacesChoice label={t('placesSave')} chosen={places} onChoose={setPlaces} />
      )}
      <span role="status">{step === 'failed' && t('listActionFailed')}</span>
    </div>
  );
}
