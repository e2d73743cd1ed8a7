import { lazy, Suspense } from 'react';
import type { Watchable } from '../../lib/checks/watched';
import { browser } from '../../lib/extension/browser';
import { useApp } from '../app/context';

/** Loaded only if the watch list is switched on: the database is a third of the popup's code. */
const WatchToggle = lazy(async () => ({ default: (await import('./WatchToggle')).WatchToggle }));

/** Adds something to the watch list or removes it; absent while the watch list is off. */
export function WatchButton(thing: Watchable) {
  const { t, settings } = useApp();
  // Nothing is stored from private windows.
  if (!settings.watch || browser.extension.inIncognitoContext) return null;
  const waiting = (
    <div className="row">
      <button className="button small" disabled>
        {t('watchAdd')}
      </button>
    </div>
  );
  return (
    <Suspense fallback={waiting}>
      <WatchToggle {...thing} />
    </Suspense>
  );
}
