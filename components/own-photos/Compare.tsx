import { useCallback, useId, useMemo, useState } from 'react';
import { compareChecks } from '../../lib/checks/compare';
import { loadCheck } from '../../lib/checks/kept';
import type { Check, WholeCheck } from '../../lib/checks/types';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import { FoundPhotos } from '../photos/FoundPhotos';
import lists from '../user-lists/Lists.module.css';

interface CompareProps {
  whole: WholeCheck;
  others: readonly Check[];
}

/** Compares a check with another that is kept. */
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

function Compared({ first, second }: { first: WholeCheck; second: WholeCheck }) {
  const { t, language } = useApp();
  const number = new Intl.NumberFormat(language);
  const both = useMemo(
    () => compareChecks(first.contents, second.contents),
    [first.contents, second.contents],
  );
  const { listedInFirst, listedInSecond } = both;
  const facts: [string, number][] = [
    [t('compareBoth'), both.both],
    [t('compareOnly', { name: first.check.name }), both.onlyFirst],
    [t('compareOnly', { name: second.check.name }), both.onlySecond],
  ];
  const sides = [
    { check: first.check, listed: listedInFirst },
    { check: second.check, listed: listedInSecond },
  ];
  return (
    <div className="stack">
      <dl className={lists.facts}>
        {facts.map(([label, value], i) => (
          <div key={i}>
            <dt>{label}</dt>
            <dd>{number.format(value)}</dd>
          </div>
        ))}
      </dl>
      {listedInFirst.length + listedInSecond.length === 0 && <p>{t('compareSame')}</p>}
      {sides.map(
        ({ check, listed }) =>
          listed.length > 0 && (
            <section key={check.id} className="stack">
              <h3>{t('compareListed', { name: check.name })}</h3>
              <FoundPhotos
                photos={listed.map((photo) => ({ ...photo, owner: check.account.owner }))}
              />
            </section>
          ),
      )}
    </div>
  );
}
