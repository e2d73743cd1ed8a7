import { useEffect, useId, useState } from 'react';
import { openWalks } from '../../lib/checks/walks';
import { send } from '../../lib/messages/send';
import { useTexts } from '../app/context';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import { OpenWalk } from './OpenWalk';

interface OpenWalksProps {
  /** Called when a walk was removed, and the focused button with it. */
  onRemoved: () => void;
}

/** Unfinished walks through lists, to continue or remove. */
export function OpenWalks({ onRemoved }: OpenWalksProps) {
  const t = useTexts();
  const id = useId();
  const [failed, setFailed] = useState(false);
  const { again, ...loaded } = useLoad(openWalks);
  const walks = useNewest(loaded) ?? [];
  useEffect(() => {
    // They progress in other tabs.
    document.addEventListener('visibilitychange', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
    };
  }, [again]);
  const request = async (message: 'walk-resume' | 'walk-drop', list: string) => {
    setFailed(false);
    await send(message, list).catch(() => {
      setFailed(true);
    });
    again();
  };
  if (walks.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('openWalksTitle')}</h2>
      <p className="small-text muted">{t('openWalkNote')}</p>
      {walks.map((walk) => (
        <OpenWalk
          key={walk.list}
          walk={walk}
          onContinue={() => void request('walk-resume', walk.list)}
          onDelete={() => {
            void request('walk-drop', walk.list);
            onRemoved();
          }}
        />
      ))}
      <p role="status">{failed && t('listActionFailed')}</p>
    </section>
  );
}
