import { lazy, Suspense, useCallback, useId, useState } from 'react';
import { loadCheck } from '../../lib/checks/kept';
import type { Check, WholeCheck } from '../../lib/checks/types';
import { browser } from '../../lib/extension/browser';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import styles from './OwnPhotos.module.css';

/** Loaded only where two are chosen. */
const Compared = lazy(async () => ({ default: (await import('./Compared')).Compared }));
const MergeForm = lazy(async () => ({ default: (await import('./MergeForm')).MergeForm }));

interface CompareProps {
  whole: WholeCheck;
  others: readonly Check[];
  /** The two were merged into the check with this id. */
  onMerged: (id: string) => void;
}

/** Compares a check with another kept one, or merges the two. */
export function Compare({ whole, others, onMerged }: CompareProps) {
  const { t } = useApp();
  const select = useId();
  const [chosen, setChosen] = useState('');
  const load = useCallback(
    () => (chosen === '' ? Promise.resolve(null) : loadCheck(chosen)),
    [chosen],
  );
  const other = useLoad(load);
  return (
    <>
      <div className="row">
        <label htmlFor={select}>{t('compareWith')}</label>
        <select
          id={select}
          className="field"
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          <option value="">{t('compareChoose')}</option>
          {others.map(({ id, name, made }) => (
            <option key={id} value={id}>
              {`${name} (${new Date(made).toISOString().slice(0, 10)})`}
            </option>
          ))}
        </select>
      </div>
      {other.state === 'loaded' && other.value && (
        <Suspense fallback={null}>
          <div className={styles.compared}>
            <Compared first={whole} second={other.value} />
            {!browser.extension.inIncognitoContext && (
              <MergeForm key={chosen} first={whole} second={other.value} onMerged={onMerged} />
            )}
          </div>
        </Suspense>
      )}
    </>
  );
}
