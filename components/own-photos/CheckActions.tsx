import { useState } from 'react';
import { exportCheck } from '../../lib/checks/file';
import { deleteCheck } from '../../lib/checks/kept';
import { withoutPlaces } from '../../lib/checks/make-check';
import { loadMarks } from '../../lib/checks/marks';
import type { WholeCheck } from '../../lib/checks/types';
import { useTexts } from '../app/context';
import { saveFile } from '../app/save-file';
import { SaveOrRemove } from '../app/SaveOrRemove';
import { WatchButton } from '../watch/WatchButton';
import { PlacesChoice } from './PlacesChoice';

interface CheckActionsProps {
  whole: WholeCheck;
  onDeleted: () => void;
}

/** Saves a check as a file, or deletes it. */
export function CheckActions({ whole, onDeleted }: CheckActionsProps) {
  const t = useTexts();
  const [places, setPlaces] = useState(false);
  const { check } = whole;
  const save = async () => {
    const listed = new Set(whole.contents.listed.map(({ id }) => id));
    const marks = [...(await loadMarks()).values()].filter(({ photo }) => listed.has(photo));
    const text = exportCheck(places ? whole : withoutPlaces(whole), marks);
    const file = new Blob([text], { type: 'application/json' });
    saveFile('overexposed-check.json', file);
  };
  return (
    <SaveOrRemove
      name={check.name}
      saves={[{ label: t('checkSave'), save }]}
      remove={() => deleteCheck(check.id)}
      onRemoved={onDeleted}
    >
      <WatchButton kind="check" id={check.id} name={check.name} />
      {(check.facts.placed ?? 0) > 0 && (
        <PlacesChoice label={t('placesSave')} chosen={places} onChoose={setPlaces} />
      )}
    </SaveOrRemove>
  );
}
