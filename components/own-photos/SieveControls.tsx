import { useId } from 'react';
import { readPlace } from '../../lib/checks/near';
import { useApp } from '../app/context';
import { SORTS } from '../photos/posted';
import { Choice } from '../take-action/Choice';
import styles from './OwnPhotos.module.css';
import type { SieveInput } from './sieve-input';

const SORT_NAMES = { number: 'sortNumber', oldest: 'sortOldest', newest: 'sortNewest' } as const;
const KILOMETRES = [1, 5, 25, 100, 500];

interface SieveControlsProps {
  value: SieveInput;
  onChange: (value: SieveInput) => void;
  /** Places where the findings' photos were taken, most photos first; empty if none is known. */
  places: readonly { text: string; count: number }[];
}

/** Sorts findings, and filters them by days and by distance from a place. */
export function SieveControls({ value, onChange, places }: SieveControlsProps) {
  const { t, language } = useApp();
  const set = (changes: Partial<SieveInput>) => {
    onChange({ ...value, ...changes });
  };
  const day = (label: string, which: 'from' | 'to') => (
    <label className={styles.sieveField}>
      {label}
      <input
        type="date"
        className="field"
        value={value[which]}
        onChange={(event) => {
          set({ [which]: event.target.value });
        }}
      />
    </label>
  );
  const kilometres = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
  return (
    <div className="stack">
      <div className={styles.sieve}>
        <Choice
          label={t('sortBy')}
          value={value.sort}
          options={SORTS.map((sort) => [sort, t(SORT_NAMES[sort])])}
          onChoose={(chosen) => {
            set({ sort: SORTS.find((sort) => sort === chosen) ?? 'number' });
          }}
        />
        {day(t('siftFrom'), 'from')}
        {day(t('siftTo'), 'to')}
        {places.length > 0 && (
          <>
            <PlaceField value={value.place} places={places} onChange={set} />
            <Choice
              label={t('siftWithin')}
              value={String(value.km)}
              options={KILOMETRES.map((km) => [String(km), kilometres.format(km)])}
              onChoose={(km) => {
                set({ km: Number(km) });
              }}
            />
          </>
        )}
      </div>
      <p className="small-text muted">{t('siftNote')}</p>
    </div>
  );
}

/** The most places suggested. */
const SUGGESTED = 50;

interface PlaceFieldProps extends Pick<SieveControlsProps, 'places'> {
  value: string;
  onChange: (changes: { place: string }) => void;
}

function PlaceField({ value, places, onChange }: PlaceFieldProps) {
  const { t, language } = useApp();
  const [list, problem] = [useId(), useId()];
  const isBad = value.trim() !== '' && readPlace(value) === null;
  const number = new Intl.NumberFormat(language);
  return (
    <div className={styles.place}>
      <label className={styles.sieveField}>
        {t('siftNear')}
        <input
          className="field"
          dir="ltr"
          list={list}
          maxLength={60}
          placeholder={places[0]!.text}
          value={value}
          aria-invalid={isBad}
          aria-describedby={problem}
          onChange={(event) => {
            onChange({ place: event.target.value });
          }}
        />
      </label>
      <datalist id={list}>
        {places.slice(0, SUGGESTED).map(({ text, count }) => (
          <option key={text} value={text} label={`${text} (${number.format(count)})`} />
        ))}
      </datalist>
      <p id={problem} className="small-text" role="status">
        {isBad && t('siftBadPlace')}
      </p>
    </div>
  );
}
