import { useId, useState } from 'react';
import type { Choice } from '../../lib/user-lists/types';
import { useTexts } from '../app/context';
import { addFiles, cancelImport } from './current-import';
import styles from './Lists.module.css';

interface ChooseProps {
  name: string;
  files: readonly File[];
  choices: readonly Choice[];
}

/** Asks which dataset a list is from. Nothing is preselected: a wrong guess would mark photos. */
export function Choose({ name, files, choices }: ChooseProps) {
  const t = useTexts();
  const group = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <form
      className={styles.choose}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) void addFiles(files, chosen);
      }}
    >
      <fieldset className={styles.choices}>
        <legend>
          <strong>{t('listsWhich', { name })}</strong>
        </legend>
        <p className="small-text muted">{t('listsWhichText')}</p>
        {choices.map(({ id, title }) => (
          <label key={id} className={styles.choice}>
            <input
              type="radio"
              name={group}
              checked={chosen === id}
              onChange={() => {
                setChosen(id);
              }}
            />
            <bdi>{title}</bdi>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <button className="button primary" disabled={chosen === null}>
          {t('listsReadAs')}
        </button>
        <button type="button" className="button" onClick={cancelImport}>
          {t('listsCancel')}
        </button>
      </div>
    </form>
  );
}
