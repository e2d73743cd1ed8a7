import { browser } from '../extension/browser';
import { checkFollowed, type FollowOptions } from './follow';
import { followRecords, putFollow, followRecord } from './follow-records';

/** The name of the alarm. */
export const WEEKLY = 'follow';
const WEEK_MINUTES = 7 * 24 * 60;

/**
 * Sets the alarm where a person lets a pack be checked weekly, and clears it where not. One that is more
 * than a week ahead, as after the clock was set back, is set anew.
 */
export async function setWeeklyAlarm(now = Date.now()): Promise<void> {
  const isWanted = (await followRecords()).some(({ weekly }) => weekly);
  const alarm = await browser.alarms.get(WEEKLY);
  const isSet = alarm && alarm.scheduledTime - now <= WEEK_MINUTES * 60_000;
  if (!isWanted) await browser.alarms.clear(WEEKLY);
  else if (!isSet) await browser.alarms.create(WEEKLY, { periodInMinutes: WEEK_MINUTES });
}

/** Lets a followed pack be checked weekly, or not. */
export async function setWeekly(url: string, weekly: boolean): Promise<void> {
  const record = await followRecord(url);
  if (record) await putFollow({ ...record, weekly });
  await setWeeklyAlarm();
}

/** Checks what is to be checked weekly, one after the other. What fails is told by its record. */
export async function checkWeekly(options: FollowOptions): Promise<void> {
  for (const { url, weekly } of await followRecords()) {
    if (weekly) await checkFollowed(url, options).catch(() => undefined);
  }
  await setWeeklyAlarm();
}
