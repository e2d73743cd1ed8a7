import { Choice } from '../take-action/Choice';
import { useTexts } from '../app/context';
import styles from './PhotoList.module.css';
import { SORTS, type Arrangement } from './posted';

const NAMES = { number: 'sortNumber', oldest: 'sortOldest', newest: 'sortNewest' } as const;
const ANY = 'any';

interface PostedControlsProps {
  value: Arrangement;
  onChange: (value: Arrangement) => void;
  /** The years to choose from. */
  years: readonly number[];
}

/** Orders photos by when they were posted, and selects a year. */
export function PostedControls({ value, onChange, years }: PostedControlsProps) {
  const t = useTexts();
  return (
    <div className={styles.arrange}>
      <Choice
        label={t('sortBy')}
        value={value.sort}
        options={SORTS.map((sort) => [sort, t(NAMES[sort])])}
        onChoose={(chosen) => {
          onChange({ ...value, sort: SORTS.find((sort) => sort === chosen) ?? 'number' });
        }}
      />
      <Choice
        label={t('postedYear')}
        value={value.year === null ? ANY : String(value.year)}
        options={[
          [ANY, t('postedAny')],
          ...years.map((year) => [String(year), String(year)] as const),
        ]}
        onChoose={(chosen) => {
          onChange({ ...value, year: chosen === ANY ? null : Number(chosen) });
        }}
      />
    </div>
  );
}
