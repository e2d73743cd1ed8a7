import { useCallback, useId, useState } from 'react';
import { loadCheck } from '../../lib/checks/kept';
import type { Check, WholeCheck } from '../../lib/checks/types';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import { Compared } from './Compared';

interface CompareProps {
  whole: WholeCheck;
  others: readonly Check[];
}

/** Compares a check with another kept one. */
export function Compare({ whole, others }: CompareProps) {
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
      {other.state === 'loaded' && other.value && <Compared first={whole} second={other.value} />}
    </>
  );
}
