import { useCallback, useId } from 'react';
import { loadCheck } from '../../lib/checks/kept';
import type { Check } from '../../lib/checks/types';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import lists from '../user-lists/Lists.module.css';
import { CheckActions } from './CheckActions';
import { CheckResult } from './CheckResult';
import { Compare } from './Compare';

interface KeptCheckProps {
  check: Check;
  /** The checks to compare it with. */
  others: readonly Check[];
  open: boolean;
  onOpen: (open: boolean) => void;
  onDeleted: () => void;
  /** It was merged with another into the check with this id. */
  onMerged: (id: string) => void;
}

/** A kept check: a summary, and its full result when opened. */
export function KeptCheck({ open, onOpen, ...opened }: KeptCheckProps) {
  const { check } = opened;
  const { t, language } = useApp();
  const title = useId();
  const { name, made, facts, answer, listed, fresh } = check;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(made);
  return (
    <article className="card" aria-labelledby={title}>
      <header className={lists.head}>
        <div>
          <h3 id={title}>
            <bdi>{name}</bdi>
          </h3>
          <p className="small-text muted">
            {t('checkMade', { date, photos: facts.photos, listed })}
          </p>
          {fresh > 0 && (
            <p>
              <strong>{t('checkNew', { count: fresh })}</strong>
            </p>
          )}
        </div>
        <button
          className="button small"
          aria-expanded={open}
          onClick={() => {
            onOpen(!open);
          }}
        >
          {t(open ? 'checkClose' : 'checkOpen')}
        </button>
      </header>
      {open && <Opened key={answer.date} {...opened} />}
    </article>
  );
}

function Opened(props: Omit<KeptCheckProps, 'open' | 'onOpen'>) {
  const { check, others, onDeleted, onMerged } = props;
  const { id } = check;
  const load = useCallback(() => loadCheck(id), [id]);
  const whole = useNewest(useLoad(load));
  if (!whole) return null;
  return (
    <CheckResult whole={whole} kept>
      <CheckActions whole={whole} onDeleted={onDeleted} />
      {others.length > 0 && <Compare {...{ whole, others, onMerged }} />}
    </CheckResult>
  );
}
