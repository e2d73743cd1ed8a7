import { useMemo } from 'react';
import { isSameAnswerer } from '../../lib/checks/answerer';
import { compareChecks } from '../../lib/checks/compare';
import type { WholeCheck } from '../../lib/checks/types';
import { useApp } from '../app/context';
import { FoundPhotos } from '../photos/FoundPhotos';
import { incompleteness } from './completeness';
import { Facts } from './Facts';

/** The differences between two checks, and what either does not know. */
export function Compared({ first, second }: { first: WholeCheck; second: WholeCheck }) {
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
      <Facts rows={facts.map(([label, value]) => [label, number.format(value)] as const)} />
      {[first, second].map(({ check }) => {
        const missing = incompleteness(check, t);
        return (
          missing && (
            <p key={check.id} className="small-text">
              <bdi>{check.name}</bdi>: {missing.text}
            </p>
          )
        );
      })}
      {!isSameAnswerer(first.check.answer, second.check.answer) && <p>{t('compareLists')}</p>}
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
