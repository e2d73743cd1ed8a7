import { useId, useState } from 'react';
import { keepCheck } from '../../lib/checks/kept';
import { withoutPlaces } from '../../lib/checks/make-check';
import type { WholeCheck } from '../../lib/checks/types';
import { browser } from '../../lib/extension/browser';
import { useTexts } from '../app/context';
import { CheckResult } from './CheckResult';
import { closeCheck } from './current-check';
import { PlacesChoice } from './PlacesChoice';
import styles from './OwnPhotos.module.css';

interface UnkeptCheckProps {
  whole: WholeCheck;
  /** Called with its id once it is kept. */
  onKept: (id: string) => void;
}

/** The result of a check, with a form to name and keep it. */
export function UnkeptCheck({ whole, onKept }: UnkeptCheckProps) {
  const t = useTexts();
  const id = useId();
  const [name, setName] = useState(whole.check.name);
  const [places, setPlaces] = useState(false);
  const [failed, setFailed] = useState(false);
  const placed = whole.check.facts.placed ?? 0;
  const isPrivate = browser.extension.inIncognitoContext;
  const keep = () => {
    const check = { ...whole.check, name: name.trim() || whole.check.name };
    keepCheck(places ? { ...whole, check } : withoutPlaces({ ...whole, check })).then(
      () => {
        closeCheck();
        onKept(check.id);
      },
      () => {
        setFailed(true);
      },
    );
  };
  return (
    <CheckResult whole={whole} kept={false}>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        {!isPrivate && (
          <>
            <label htmlFor={id}>{t('checkName')}</label>
            <input
              id={id}
              className={`field ${styles.name ?? ''}`}
              maxLength={200}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
            <button className="button primary">{t('checkKeep')}</button>
          </>
        )}
        <button type="button" className="button" onClick={closeCheck}>
          {t('checkClose')}
        </button>
      </form>
      {!isPrivate && placed > 0 && (
        <PlacesChoice label={t('placesKeep')} chosen={places} onChoose={setPlaces}>
          {t('placesKeepNote', { count: placed })}
        </PlacesChoice>
      )}
      <p className="small-text muted" role="status">
        {t(failed ? 'checkNotSaved' : isPrivate ? 'checkNotHere' : 'checkNotKept')}
      </p>
    </CheckResult>
  );
}
