import { useEffect, useId, useRef, useState } from 'react';
import type { Walk } from '../../lib/checks/walks';
import { Confirm } from '../app/Confirm';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';

interface OpenWalkProps {
  walk: Walk;
  onContinue: () => void;
  /** Called once the person has confirmed. */
  onDelete: () => void;
}

/** An unfinished walk and its progress. */
export function OpenWalk({ walk, onContinue, onDelete }: OpenWalkProps) {
  const t = useTexts();
  const title = useId();
  const [asking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!asking && asked.current) remove.current?.focus();
    asked.current = asking;
  }, [asking]);
  const { name, address, seen, count, ended } = walk;
  return (
    <article className="card" aria-labelledby={title}>
      <h3 id={title}>
        <bdi>{name}</bdi>
      </h3>
      <p className="small-text muted">
        {count === null
          ? t('openWalkSeenOnly', { seen })
          : t('openWalkSeen', { seen, total: count })}
        {' · '}
        <Outside href={address}>
          <bdi dir="ltr">{address.replace(/^https:\/\//, '')}</bdi>
        </Outside>
      </p>
      {ended && <p>{t('openWalkEnded')}</p>}
      {asking ? (
        <Confirm
          question={t('listRemoveConfirm', { name })}
          yes={t('listRemove')}
          onYes={onDelete}
          onNo={() => {
            setAsking(false);
          }}
        />
      ) : (
        <div className="row">
          {!ended && (
            <button className="button small primary" onClick={onContinue}>
              {t('openWalkGoOn')}
            </button>
          )}
          <button
            ref={remove}
            className="button small"
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('listRemove')}
          </button>
        </div>
      )}
    </article>
  );
}
