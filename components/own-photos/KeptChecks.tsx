import { useId, useRef, useState } from 'react';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import { UnkeptCheck } from './UnkeptCheck';
import { useCurrentCheck } from './current-check';
import { KeptCheck } from './KeptCheck';
import { LoadCheck } from './LoadCheck';
import { useKeptChecks } from './use-kept-checks';

/** The check that was just made, and the kept ones. */
export function KeptChecks({ status }: { status: Loaded<IndexStatus> }) {
  const t = useTexts();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const current = useCurrentCheck();
  const [open, setOpen] = useState<string | null>(null);
  const { checks, failed, renewing, again } = useKeptChecks(status);
  const show = (check: string | null) => {
    setOpen(check);
    again();
  };
  return (
    <>
      {current.step === 'done' && (
        <UnkeptCheck key={current.whole.check.id} whole={current.whole} onKept={show} />
      )}
      <section className="stack" aria-labelledby={id}>
        <h2 ref={title} id={id} tabIndex={-1}>
          {t('checksTitle')}
        </h2>
        <p role="status">{renewing && t('checkRenewing')}</p>
        {failed && <p>{t('silentText')}</p>}
        {checks?.length === 0 && <p className="muted">{t('listsNone')}</p>}
        {checks?.map((check) => (
          <KeptCheck
            key={check.id}
            check={check}
            others={checks.filter((other) => other.id !== check.id)}
            open={check.id === open}
            onOpen={(wanted) => {
              setOpen(wanted ? check.id : null);
            }}
            onDeleted={() => {
              title.current?.focus();
              show(null);
            }}
            onMerged={(merged) => {
              title.current?.focus();
              show(merged);
            }}
          />
        ))}
        <LoadCheck onLoaded={show} />
      </section>
    </>
  );
}
