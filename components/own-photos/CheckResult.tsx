import { useMemo, type ReactNode } from 'react';
import { notSearchedLine } from '../../lib/answers/words';
import { searchedDatasets } from '../../lib/checks/answerer';
import type { WholeCheck } from '../../lib/checks/types';
import { useApp } from '../app/context';
import { PartialNotice } from '../notice/IndexNotice';
import { DatasetTags } from '../photos/DatasetTags';
import { Coverage } from '../search/Coverage';
import { Finding } from '../search/Finding';
import { CheckFacts } from './CheckFacts';
import { Findings } from './Findings';
import { MergedFrom } from './MergedFrom';
import lists from '../user-lists/Lists.module.css';
import { Problems } from './Problems';

interface CheckResultProps {
  whole: WholeCheck;
  /** Whether it is kept: only then can findings be marked. */
  kept: boolean;
  /** Its actions. */
  children: ReactNode;
}

/** What the lists say about a person's own photos, and what is not known. */
export function CheckResult({ whole, kept, children }: CheckResultProps) {
  const { t, language } = useApp();
  const { check, contents } = whole;
  const { answer, listed, facts } = check;
  const searched = useMemo(() => searchedDatasets(answer), [answer]);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const { failed, off } = answer;
  const leftOut = notSearchedLine({ off, failed }, t);
  return (
    <Finding
      found={listed > 0}
      title={
        listed > 0 ? t('checkFound', { count: listed, total: facts.photos }) : t('checkNothing')
      }
    >
      <p className="small-text muted">{t('checkAnswered', { date: date.format(answer.date) })}</p>
      <PartialNotice failed={failed} />
      {children}
      {listed > 0 && <Findings check={check} contents={contents} kept={kept} />}
      <CheckFacts check={check} />
      {check.sources && <MergedFrom sources={check.sources} />}
      <Problems problems={check.problems} />
      <details className={lists.skipped}>
        <summary>{t('checkSearched')}</summary>
        <DatasetTags datasets={searched} plain />
        {leftOut !== null && <p>{leftOut}</p>}
      </details>
      <Coverage />
    </Finding>
  );
}
