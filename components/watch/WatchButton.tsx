import { lazy, Suspense } from 'react';
import type { Watchable } from '../../lib/checks/watched';
import { browser } from '../../lib/extension/browser';
import { useApp } from '../app/context';

/** Read only where the watch list is switched on: the database weighs a third of the popup. */
const WatchToggle = lazy(async () => ({ default: (await import('./WatchToggle')).WatchToggle }));

/** Puts something on the watch list, or takes it off; nothing while that is switched off. */
export function WatchButton(thing: Watchable) {
  const { t, settings } = useApp();
  // Nothing is kept from private windows.
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
