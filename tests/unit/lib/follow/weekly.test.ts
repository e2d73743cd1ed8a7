import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followRecord, putFollow } from '../../../../lib/follow/follow-records';
import { checkWeekly, setWeekly, setWeeklyAlarm, WEEKLY } from '../../../../lib/follow/weekly';
import { FakeLocks } from '../user-lists/fake-locks';

const url = 'https://gazette.example/pack/';
const record = {
  ...{ url, name: 'The Gazette', key: 'AA==', release: 1, manifest: 'ab', list: 'none' },
  ...{ checked: 0, weekly: false },
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
});

it('sets an alarm only while a person lets something be checked', async () => {
  await putFollow(record);
  await setWeeklyAlarm();
  expect(await fakeBrowser.alarms.get(WEEKLY)).toBeUndefined();
  await setWeekly(url, true);
  expect(await fakeBrowser.alarms.get(WEEKLY)).toMatchObject({ periodInMinutes: 10_080 });
  await setWeekly(url, false);
  expect(await fakeBrowser.alarms.get(WEEKLY)).toBeUndefined();
});

it.each([
  ['as it should be', 6, false],
  ['further ahead, since the clock was set back,', 100, true],
])('leaves or sets anew an alarm that is %s', async (_, days, isNew) => {
  await putFollow({ ...record, weekly: true });
  const now = Date.now();
  const when = now + days * 86_400_000;
  await fakeBrowser.alarms.create(WEEKLY, { when, periodInMinutes: 10_080 });
  await setWeeklyAlarm(now);
  const alarm = await fakeBrowser.alarms.get(WEEKLY);
  expect(alarm!.scheduledTime !== when).toBe(isNew);
});

it('checks what it may, and clears an alarm that is of no use any more', async () => {
  const other = 'https://other.example/';
  await putFollow({ ...record, weekly: true });
  await putFollow({ ...record, url: other });
  await setWeeklyAlarm();
  await checkWeekly({
    network: { fetch: vi.fn<typeof fetch>(), now: () => 0 },
    check: vi.fn(),
    signal: new AbortController().signal,
  });
  // Its list is gone, and with it what was to be checked.
  expect(await followRecord(url)).toBeUndefined();
  expect(await followRecord(other)).toBeDefined();
  expect(await fakeBrowser.alarms.get(WEEKLY)).toBeUndefined();
});
