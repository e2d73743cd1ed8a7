import { browser } from '../extension/browser';
import { checkFollowed, type FollowOptions } from './follow';
import { followRecords, putFollow, followRecord } from './follow-records';

/** The alarm's name. */
export const WEEKLY = 'follow';
const WEEK_MINUTES = 7 * 24 * 60;

/**
 * Sets the alarm if any pack is to be checked weekly, and clears it otherwise. An alarm more than a week
 * ahead, as after the clock was set back, is set again.
 */
export async function setWeeklyAlarm(now = Date.now()): Promise<void> {
  const isWanted = (await followRecords()).some(({ weekly }) => weekly);
  const alarm = await browser.alarms.get(WEEKLY);
  const isSet = alarm && alarm.scheduledTime - now <= WEEK_MINUTES * 60_000;
  if (!isWanted) await browser.alarms.clear(WEEKLY);
  else if (!isSet) await browser.alarms.create(WEEKLY, { periodInMinutes: WEEK_MINUTES });
}

/** Switches the weekly check of a followed pack on or off. */
export async function setWeekly(url: string, weekly: boolean): Promise<void> {
  const record = await followRecord(url);
  if (record) await putFollow({ ...record, weekly });
  await setWeeklyAlarm();
}

/** Checks the packs that are to be checked weekly, one after another. A failure is noted in the pack's record. */
export async function checkWeekly(options: FollowOptions): Promise<void> {
  for (const { url, weekly } of await followRecords()) {
    if (weekly) await checkFollowed(url, options).catch(() => undefined);
  }
  await setWeeklyAlarm();
}
