import { useId, useState } from 'react';
import { commonOwner } from '../../lib/checks/common-owner';
import { keepCheck } from '../../lib/checks/kept';
import { makeCheck, withoutPlaces } from '../../lib/checks/make-check';
import { mergeChecks } from '../../lib/checks/merge';
import type { WholeCheck } from '../../lib/checks/types';
import { useTexts } from '../app/context';
import { askBackground } from './current-check';
import styles from './OwnPhotos.module.css';
import { PlacesChoice } from './PlacesChoice';

/** The longest name of a check, in UTF-16 units. */
const LONGEST = 200;

interface MergeFormProps {
  first: WholeCheck;
  second: WholeCheck;
  /** They were merged into the check with this id, which is kept. */
  onMerged: (id: string) => void;
}

/** Merges two kept checks into a new one. */
export function MergeForm({ first, second, onMerged }: MergeFormProps) {
  const t = useTexts();
  const id = useId();
  const both = [first.check, second.check];
  const [name, setName] = useState(both.map((check) => check.name).join(' + '));
  const [places, setPlaces] = useState(false);
  const [status, setStatus] = useState<
    'mergeNote' | 'photosAsking' | 'photosFailed' | 'checkNotSaved'
  >('mergeNote');
  const merge = async () => {
    const owner = await commonOwner(both.map(({ account }) => account.owner));
    const merged = mergeChecks(first, second, owner);
    const found = await askBackground(merged.photos.ids);
    if ('status' in found) {
      setStatus('photosFailed');
      return;
    }
    const called = name.trim() || both[0]!.name;
    const whole = makeCheck(crypto.randomUUID(), called, merged, found, Date.now());
    await keepCheck(places ? whole : withoutPlaces(whole));
    onMerged(whole.check.id);
  };
  return (
    <div className="stack">
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          setStatus('photosAsking');
          merge().catch(() => {
            setStatus('checkNotSaved');
          });
        }}
      >
        <label htmlFor={id}>{t('mergeName')}</label>
        <input
          id={id}
          className={`field ${styles.name ?? ''}`}
          maxLength={LONGEST}
          value={name.slice(0, LONGEST)}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <button className="button" disabled={status === 'photosAsking'}>
          {t('mergeKeep')}
        </button>
      </form>
      {both.some(({ facts }) => (facts.placed ?? 0) > 0) && (
        <PlacesChoice label={t('placesKeep')} chosen={places} onChoose={setPlaces} />
      )}
      <p className="small-text muted" role="status">
        {t(status)}
      </p>
    </div>
  );
}
