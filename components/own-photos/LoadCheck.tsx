import { useState } from 'react';
import { importCheck, type ImportedCheck } from '../../lib/checks/file';
import { keepCheck } from '../../lib/checks/kept';
import { makeCheck, withoutPlaces } from '../../lib/checks/make-check';
import { addMarks } from '../../lib/checks/marks';
import type { AppKey } from '../../lib/i18n/app/texts';
import { browser } from '../../lib/extension/browser';
import { useTexts } from '../app/context';
import { FilePicker } from '../app/FilePicker';
import { askBackground } from './current-check';
import { PlacesChoice } from './PlacesChoice';

/** Loads a check from a file, and looks its photos up in the current lists. */
export function LoadCheck({ onLoaded }: { onLoaded: (id: string) => void }) {
  const t = useTexts();
  const [places, setPlaces] = useState(false);
  const [outcome, setOutcome] = useState<AppKey | null>(null);

  const read = async (file: File) => {
    let imported: ImportedCheck;
    try {
      imported = importCheck(await file.text());
    } catch {
      setOutcome('checkBadFile');
      return;
    }
    try {
      const id = await keep(imported, places);
      setOutcome(id === null ? 'photosFailedText' : null);
      if (id !== null) onLoaded(id);
    } catch {
      setOutcome('checkNotSaved');
    }
  };
  if (browser.extension.inIncognitoContext) return null;
  return (
    <>
      <div className="row">
        <FilePicker
          label={t('checkLoad')}
          onFiles={([file]) => file && void read(file)}
          accept="application/json,.json"
        />
        <PlacesChoice label={t('placesLoad')} chosen={places} onChoose={setPlaces} />
      </div>
      <p role="status">{outcome && t(outcome)}</p>
    </>
  );
}

/** Stores a loaded check. @returns its id; null if the index cannot answer. */
async function keep(
  { name, gathered, made, marks }: ImportedCheck,
  withPlaces: boolean,
): Promise<string | null> {
  const found = await askBackground(gathered.photos.ids);
  if ('status' in found) return null;
  const whole = makeCheck(crypto.randomUUID(), name, gathered, found, made);
  await keepCheck(withPlaces ? whole : withoutPlaces(whole));
  const listed = new Set(found.listed.map(({ id }) => id));
  await addMarks(marks.filter(({ photo }) => listed.has(photo)));
  return whole.check.id;
}
