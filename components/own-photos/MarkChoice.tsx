import { MARKS, type Mark } from '../../lib/checks/marks';
import type { AppKey } from '../../lib/i18n/app/texts';
import { useTexts } from '../app/context';

/** The marks to choose from. */
export const MARK_CHOICES = ['none', ...MARKS] as const;

/** The marks to filter by. */
export const MARK_FILTERS = ['all', ...MARK_CHOICES] as const;

const NAMES: Record<(typeof MARK_FILTERS)[number], AppKey> = {
  all: 'marksAll',
  none: 'markNone',
  sent: 'markSent',
  answered: 'markAnswered',
  removed: 'markRemoved',
  fine: 'markFine',
};

interface MarkChoiceProps<V extends Mark | 'none' | 'all'> {
  choices: readonly V[];
  value: V;
  onChoose: (value: V) => void;
  /** If a label element refers to it. */
  id?: string;
  /** If none does. */
  label?: string;
  tabIndex?: number;
}

/** A select box for marks. */
export function MarkChoice<V extends Mark | 'none' | 'all'>(props: MarkChoiceProps<V>) {
  const { choices, value, onChoose, id, label, tabIndex } = props;
  const t = useTexts();
  return (
    <select
      id={id}
      className="field"
      value={value}
      aria-label={label}
      tabIndex={tabIndex}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice === event.target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {t(NAMES[choice])}
        </option>
      ))}
    </select>
  );
}
