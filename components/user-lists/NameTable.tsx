import { useId, useState } from 'react';
import { MOST_OF_NAME } from '../../lib/catalogue/shown-ids';
import type { AppKey } from '../../lib/i18n/app/texts';
import { nameProblem, type NameProblem } from '../../lib/user-lists/own-name';
import type { MadePack } from '../../lib/user-lists/types';
import { useTexts } from '../app/context';
import { cancelImport, keepAs } from './current-import';
import styles from './Lists.module.css';

const PROBLEMS = {
  empty: 'tableNameEmpty',
  dataset: 'tableNameDataset',
  taken: 'tableNameTaken',
} as const satisfies Record<NameProblem, AppKey>;

interface NameTableProps {
  made: MadePack;
  /** The names of the other lists. */
  others: readonly string[];
}

/** Asks for the name of a person's own table: findings from it are shown under that name. */
export function NameTable({ made, others }: NameTableProps) {
  const t = useTexts();
  const field = useId();
  const note = useId();
  const [name, setName] = useState(made.name.slice(0, MOST_OF_NAME));
  const problem = nameProblem(name, others);
  return (
    <form
      className={styles.choose}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) void keepAs(name.trim(), made);
      }}
    >
      <label htmlFor={field}>
        <strong>{t('tableName')}</strong>
      </label>
      <input
        id={field}
        className="field"
        maxLength={MOST_OF_NAME}
        value={name}
        aria-describedby={note}
        aria-invalid={problem !== null}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <p id={note} className="small-text muted" role="status">
        {t(problem === null ? 'tableNameNote' : PROBLEMS[problem])}
      </p>
      <div className="row">
        <button className="button primary" disabled={problem !== null}>
          {t('tableAdd')}
        </button>
        <button type="button" className="button" onClick={cancelImport}>
          {t('listsCancel')}
        </button>
      </div>
    </form>
  );
}
