import { useCallback, useState } from 'react';
import { isWatched, unwatch, watch, type Watchable } from '../../lib/checks/watched';
import { send } from '../../lib/messages/send';
import { followWatched } from '../../lib/storage/watch-news';
import { useTexts } from '../app/context';
import { useChanges } from '../app/use-changes';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';

/** The button of {@link WatchButton}, which uses the database. */
export function WatchToggle({ kind, id, name }: Watchable) {
  const t = useTexts();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => isWatched(kind, id), [kind, id]);
  const { again, ...loaded } = useLoad(load);
  const watched = useNewest(loaded);
  useChanges(followWatched, again);
  const toggle = async () => {
    if (watched) await unwatch(kind, id);
    else await watch({ kind, id, name }, Date.now());
    await send('watch-renew', null);
  };
  return (
    <div className="row">
      <button
        className="button small"
        disabled={watched === null}
        onClick={() => {
          toggle().then(
            () => {
              setFailed(false);
            },
            () => {
              setFailed(true);
            },
          );
        }}
      >
        {t(watched ? 'watchRemove' : 'watchAdd')}
      </button>
      <span role="status">{failed && t('listActionFailed')}</span>
    </div>
  );
}
