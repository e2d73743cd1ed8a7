import { useEffect, useId, useRef, useState } from 'react';
import type { Walk } from '../../lib/checks/walks';
import { Confirm } from '../app/Confirm';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';

interface OpenWalkProps {
  walk: Walk;
  onGoOn: () => void;
  /** The person has said so twice. */
  onDelete: () => void;
}

/** A walk that has not come to a check: how far it is. */
export function OpenWalk({ walk, onGoOn, onDelete }: OpenWalkProps) {
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
            <button className="button small primary" onClick={onGoOn}>
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
