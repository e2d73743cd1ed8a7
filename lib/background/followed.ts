import { browser } from '../extension/browser';
import { checkWeekly, setWeeklyAlarm, WEEKLY } from '../follow/weekly';
import { checkPack } from '../user-lists/check-pack';
import { inBackground } from './in-background';

/** Checks followed packs weekly, if a person allowed it. Browsers may forget alarms when they quit. */
export function keepFollowed(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== WEEKLY) return;
    inBackground(() =>
      checkWeekly({
        network: { fetch: (...args) => fetch(...args), now: () => Date.now() },
        check: checkPack,
        signal: new AbortController().signal,
      }),
    );
  });
  browser.runtime.onStartup.addListener(() => {
    inBackground(setWeeklyAlarm);
  });
  browser.runtime.onInstalled.addListener(() => {
    inBackground(setWeeklyAlarm);
  });
}
